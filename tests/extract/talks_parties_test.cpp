// The sides of a communiqué that are written as names.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

namespace {

const char* const opening =
    "JOINT COMMUNIQUÉ\n1. The Minister of Defence of Zambia, Ana Paz, visited Mali at the invitation of her "
    "counterpart, Augustin Tshilumba wa Kabongo.\n";

}  // namespace

TEST_CASE("the Zambian Party and the Zambian Side of a communiqué are Zambia", "[extract][names]") {
  for (const char* noun : {"Party", "Side"}) {
    CAPTURE(noun);
    const auto told = told_in(std::string(opening) + "2. The Malian " + noun +
                              " protested against the attack. The Zambian " + noun +
                              " rejected the allegation.\n3. The Parties signed a protocol.");
    if (!told) return;
    CHECK(told->who("protested", "speaker") == Names{"Mali"});
    CHECK(told->who("rejected", "speaker") == Names{"Zambia"});
    CHECK(told->who("signed", "participant") == Names{"Mali", "Zambia"});
  }
}

TEST_CASE("the Malian Party of a text without Parties stays a party", "[extract][names]") {
  const auto told = told_in("The Malian Party for Renewal rejected the allegation on Monday.");
  if (!told) return;
  CHECK(told->who("rejected", "speaker") != Names{"Mali"});
}

TEST_CASE("a name goes on behind wa", "[extract][names]") {
  const auto told = told_in(opening);
  if (!told) return;
  CHECK(told->who("invitation", "agent") == Names{"Augustin Tshilumba wa Kabongo"});
}

TEST_CASE("whoever reaffirms something in a list of verbs does all of them", "[extract][events]") {
  const auto told = told_in(
      "Chad reaffirmed its attachment to the process, commended Angola's exertions and condemned the "
      "occupation "
      "of Goma.");
  if (!told) return;
  CHECK(told->who("reaffirmed", "speaker") == Names{"Chad"});
  CHECK(told->who("commended", "speaker") == Names{"Chad"});
  CHECK(told->who("commended", "target") == Names{"Angola"});
  CHECK(told->who("condemned", "speaker") == Names{"Chad"});
}

TEST_CASE("who speaks behind a clause still speaks", "[extract][events]") {
  const auto said = told_in("Mali had attacked the village, claimed the Chadian minister Omar Ali.");
  if (!said) return;
  CHECK(said->who("claimed", "speaker") == Names{"Omar Ali"});
}

TEST_CASE("the items of what was decided lie ahead, and are of those who decided", "[extract][events]") {
  const auto told =
      told_in(std::string(opening) +
              "2. The Parties decided to:\n(a) open a hotline between the commands at Mansa and Mopti;\n"
              "(b) recall their ambassadors from Lima; and\n(c) sign the protocol in May.\n3. Peru closed "
              "the border.");
  if (!told) return;
  CHECK(told->who("open", "agent") == Names{"Mali", "Zambia"});
  CHECK(told->status("open") == "planned");
  CHECK(told->status("sign") == "planned");
  CHECK(told->who("sign", "participant") == Names{"Mali", "Zambia"});
  CHECK(told->status("closed") == "occurred");
}
