// Events told of what a pronoun or a name stands for, and of sites by the name before them.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a pronoun is read as the noun told just before", "[extract][events]") {
  const auto told = told_in("Norway detained a Russian trawler on Monday and freed it two days later.");
  if (!told) return;
  CHECK(told->type("detained") == "detention");
  CHECK(told->type("freed") == "release");
  const auto border =
      told_in("Chad closed the border on Monday. It will not reopen it before June, the ministry said.");
  CHECK(border->type("reopen") == "border_opening");
  CHECK(border->status("reopen") == "negated");
}

TEST_CASE("of several nouns a pronoun is read as the nearest that the verb can be told of",
          "[extract][events]") {
  const auto told = told_in("Chad closed its embassy and the border on Monday and reopened it a week later.");
  if (!told) return;
  CHECK(told->type("reopened") == "border_opening");
}

TEST_CASE("a proper name is read as the kind of thing that stands before it", "[extract][events]") {
  const auto told = told_in("Kiribati detained the trawler Jin Fu 88 in May.");
  if (!told) return;
  CHECK(told->type("detained") == "detention");
}

TEST_CASE("'it' that stands for nothing tells no event", "[extract][events]") {
  const auto told =
      told_in("Two hundred protesters were freed. The warrant, it turned out, had been withdrawn.");
  if (!told) return;
  CHECK(told->event("turned out") == nullptr);
}

TEST_CASE("'it' is no person", "[extract][events]") {
  const auto told = told_in(
      "The general thanked the minister and the soldier for the missile, and said that they fired it.");
  if (!told) return;
  CHECK(told->type("fired") != "dismissal");
}

TEST_CASE("anybody can be expelled", "[extract][events]") {
  const auto told = told_in("Kenya has no plans to expel anyone, the minister said.");
  if (!told) return;
  CHECK(told->type("expel") == "expulsion");
  CHECK(told->status("expel") == "negated");
}

TEST_CASE("a crossing is called by the name before it", "[extract][events]") {
  const auto told = told_in("Turkey closed the Margara crossing on Friday.");
  if (!told) return;
  CHECK(told->who("closed", "object") == Names{"Margara"});
}

TEST_CASE("a matter is taken to a court", "[extract][events]") {
  const auto told =
      told_in("Peru will take the matter to the International Court of Justice, the minister said.");
  if (!told) return;
  CHECK(told->who("take", "recipient") == Names{"International Court of Justice"});
}

TEST_CASE("whoever is fired upon is not dismissed", "[extract][events]") {
  const auto told = told_in("No one was fired upon while running away, the colonel said.");
  if (!told) return;
  CHECK(told->type("fired") != "dismissal");
}

TEST_CASE("'it' of a cleft sentence stands for nothing", "[extract][events]") {
  const auto told = told_in("The envoy asked for the meeting; it was Chad that called it off.");
  if (!told) return;
  CHECK(told->event("was") == nullptr);
}

TEST_CASE("a counterpart is called, a state informed", "[extract][events]") {
  const auto told = told_in(
      "The minister called his counterpart, but Baghdad was "
      "not informed.");
  if (!told) return;
  CHECK(told->type("called") == "phone_call");
  CHECK(told->status("informed") == "negated");
}
