// Verbs whose particle or infinitive the parser hangs on the object, and nouns that tell what things are made
// of.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a particle behind the object belongs to the verb", "[extract][events]") {
  const auto told = told_in(
      "Belarus let 30 political prisoners out of jail on Monday.\n"
      "Ukraine's air force knocked 27 drones out of the sky.");
  if (!told) return;
  CHECK(told->type("let") == "release");
  CHECK(told->type("knocked") == "shootdown");
}

TEST_CASE("an infinitive behind the object belongs to the verb", "[extract][events]") {
  const auto told = told_in(
      "Venezuela ordered the German ambassador to leave within 48 hours.\n"
      "Turkey told its citizens to leave Lebanon.");
  if (!told) return;
  CHECK(told->type("ordered") == "expulsion");
  CHECK(told->type("told") != "expulsion");
}

TEST_CASE("a cache, a shipment and parts are what they are of", "[extract][events]") {
  const auto told = told_in(
      "Slovak customs officers seized a cache of rifles at the crossing.\n"
      "Chad had shipped missile parts to Togo.");
  if (!told) return;
  CHECK(told->type("seized") == "seizure");
  CHECK(told->type("shipped") == "arms_transfer");
}

TEST_CASE("who comes under fire or goes on trial suffers it", "[extract][events]") {
  const auto told = told_in("Odesa came under fire on Sunday.\nImran Khan went on trial in Rawalpindi.");
  if (!told) return;
  CHECK(told->who("came under fire", "target") == Names{"Odesa"});
  CHECK(told->who("went on trial", "victim") == Names{"Imran Khan"});
}

TEST_CASE("who is invited to do something does it", "[extract][events]") {
  const auto told = told_in(
      "King Hamad conveyed an invitation to President Omar Diop of Senegal to visit Manama.\n"
      "The minister delivered an invitation from King Saud to President Ann Lee of Chad to tour Riyadh.");
  if (!told) return;
  CHECK(told->who("visit", "agent") == Names{"Omar Diop"});
}

TEST_CASE("a capital that is attacked in words is its state", "[extract][events]") {
  const auto told = told_in("Manila lashed out at Beijing over the collision.");
  if (!told) return;
  CHECK(told->who("lashed out", "target") == Names{"China"});
}

TEST_CASE("the murder of a prosecutor is not the killing told before", "[extract][events]") {
  const auto told = told_in(
      "The navy killed two crewmen on Monday. One of the detainees is wanted for the murder of a "
      "prosecutor.");
  if (!told) return;
  CHECK(told->described("killed", "victim") == Names{"two crewmen"});
}
