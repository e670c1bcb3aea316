// Rows of several words: their articles, and what hangs on their last word.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("an idiom is read with an article inside", "[extract][events]") {
  const auto told = told_in("Western envoys gave a wide berth to the arms fair in Minsk.");
  if (!told) return;
  REQUIRE(told->event("gave a wide berth"));
  CHECK(told->event("gave a wide berth")->type == "boycott");
  const auto own = told_in("Estonia and Latvia settled their differences over the railway on Monday.");
  REQUIRE(own->event("settled their differences"));
  CHECK(own->event("settled their differences")->type == "agreement_reached");
}

TEST_CASE("the way that somebody is on ends where its phrase says", "[extract][events]") {
  const auto told = told_in("The Greek foreign minister was on his way to Cairo on Friday.");
  if (!told) return;
  REQUIRE(told->event("was on his way"));
  CHECK(told->event("was on his way")->type == "travel");
  CHECK(told->who("was on his way", "destination") == Names{"Cairo"});
}

TEST_CASE("what one fails to honour is violated", "[extract][events]") {
  const auto told = told_in("Chad failed to honour the truce.");
  if (!told) return;
  REQUIRE(told->event("failed to honour"));
  CHECK(told->event("failed to honour")->type == "violation");
  const auto promise = told_in("Chad failed to honour the poet with a medal.");
  CHECK_FALSE(promise->event("failed to honour"));
}

TEST_CASE("a boat that is headed off is intercepted, wherever the particle hangs", "[extract][events]") {
  const auto told = told_in("The Greek coast guard headed off a fishing boat with 180 migrants.");
  if (!told) return;
  REQUIRE(told->event("headed off"));
  CHECK(told->event("headed off")->type == "interception");
}

TEST_CASE("a plenary is a meeting though it looks like an adjective", "[extract][events]") {
  const auto told = told_in("Members of the Kimberley Process quarrelled at its four-day plenary in Dubai.");
  if (!told) return;
  REQUIRE(told->event("plenary"));
  CHECK(told->event("plenary")->type == "meeting");
}

TEST_CASE("an office is about no event", "[extract][events]") {
  const auto told = told_in("She is an adviser on elections to the European Union.");
  if (!told) return;
  CHECK_FALSE(told->event("elections"));
  const auto held = told_in("She is an adviser on the elections that Peru held on Sunday.");
  CHECK(held->event("elections"));
}

TEST_CASE("a term that runs from something bare tells no event", "[extract][events]") {
  const auto told = told_in("The treaty enters into force within a month of ratification.");
  if (!told) return;
  CHECK_FALSE(told->event("ratification"));
  CHECK(told->event("enters into force"));
  const auto own = told_in("The treaty entered into force within a month of its ratification by Peru.");
  CHECK(own->event("ratification"));
}

TEST_CASE("who winds up a session wounds nobody", "[extract][events]") {
  const auto told = told_in("Ministers from Chad and Niger wound up their session on Friday.");
  if (!told) return;
  CHECK_FALSE(told->event("wound"));
}

TEST_CASE("a call on the bereaved is a visit", "[extract][events]") {
  const auto told = told_in("The president called on the widows of the sailors on Friday.");
  if (!told) return;
  REQUIRE(told->event("called on"));
  CHECK(told->event("called on")->type == "visit");
  const auto plea = told_in("The president called on the widows to forgive the killers.");
  REQUIRE(plea->event("called on"));
  CHECK(plea->event("called on")->type == "appeal");
}

TEST_CASE("a bomb that is set off is no journey", "[extract][events]") {
  const auto told = told_in("North Korea set off an atomic bomb on Friday.");
  if (!told) return;
  REQUIRE(told->event("set off"));
  CHECK(told->event("set off")->type == "nuclear_test");
  const auto trip = told_in("The premier set off for Lima on Friday.");
  REQUIRE(trip->event("set off"));
  CHECK(trip->event("set off")->type == "travel");
}

TEST_CASE("prosecutors charge, whoever else accuses", "[extract][events]") {
  const auto told = told_in("Prosecutors in San Salvador have charged the boat's commander with murder.");
  if (!told) return;
  REQUIRE(told->event("charged"));
  CHECK(told->event("charged")->type == "charge");
}

TEST_CASE("a sum with its sign is money", "[extract][events]") {
  const auto told = told_in("Argentina transferred $2.7bn to the International Monetary Fund on Friday.");
  if (!told) return;
  REQUIRE(told->event("transferred"));
  CHECK(told->event("transferred")->type == "payment");
}

TEST_CASE("who surrenders gives up, what is surrendered is handed over", "[extract][events]") {
  const auto told = told_in("The last defenders of the town surrendered to Russian troops on Friday.");
  if (!told) return;
  REQUIRE(told->event("surrendered"));
  CHECK(told->event("surrendered")->type == "surrender");
  const auto given = told_in("Serbia surrendered the general to the court on Friday.");
  REQUIRE(given->event("surrendered"));
  CHECK(given->event("surrendered")->type == "handover");
}
