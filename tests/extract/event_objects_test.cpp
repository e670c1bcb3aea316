// Events told by what is done to shares, makes, sums, and by papers.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("whoever takes a part of a town takes of the town", "[extract][events]") {
  const auto told = told_in("Rebels seized parts of the city on Monday.");
  if (!told) return;
  CHECK(told->type("seized") == "seizure");
}

TEST_CASE("machines by the name of their make are bought and given as weapons are", "[extract][events]") {
  const auto ordered = told_in("Bulgaria ordered eight F-16s from Lockheed Martin on Thursday.");
  if (!ordered) return;
  CHECK(ordered->type("ordered") == "arms_deal");
  const auto given = told_in("Poland delivered 14 MiG-29s to Ukraine on Monday.");
  CHECK(given->type("delivered") == "arms_transfer");
  CHECK(given->who("delivered", "recipient") == Names{"Ukraine"});
}

TEST_CASE("a sum whose unit stands apart is money", "[extract][events]") {
  const auto told = told_in("Brussels earmarked a further €235m on Monday for Syrians.");
  if (!told) return;
  CHECK(told->type("earmarked") == "aid");
}

TEST_CASE("opposition figures are people", "[extract][events]") {
  const auto told = told_in("Four opposition figures were arrested in Minsk on Monday.");
  if (!told) return;
  CHECK(told->described("arrested", "victim") == Names{"Four opposition figures"});
}

TEST_CASE("a body accuses by its report", "[extract][events]") {
  const auto told = told_in("A UN report accused Kenya of war crimes.");
  if (!told) return;
  CHECK(told->who("accused", "speaker") == Names{"United Nations"});
  CHECK(told->who("accused", "target") == Names{"Kenya"});
}

TEST_CASE("an incursion goes where the airspace at the end of its phrase is", "[extract][events]") {
  const auto told = told_in("Two Russian jets crossed into Estonian airspace on Friday.");
  if (!told) return;
  CHECK(told->who("crossed into Estonian airspace", "destination") == Names{"Estonia"});
}

TEST_CASE("people told by their number are hurt, whoever says so", "[extract][events]") {
  const auto told = told_in(
      "Moscow's defence ministry insisted that not a single serviceman had been wounded in the strike on the "
      "Engels air base.");
  if (!told) return;
  CHECK(told->type("wounded") == "casualties");
  CHECK(told->status("wounded") == "negated");
}

TEST_CASE("who will not be the first to test has no test ahead", "[extract][status]") {
  const auto told = told_in("Moscow will not be the first to carry out a nuclear test, an official said.");
  if (!told) return;
  CHECK(told->status("carry out a nuclear test") == "negated");
}

TEST_CASE("what nor is it true that somebody intends is not planned", "[extract][status]") {
  const auto told = told_in("Nor is it true that Lithuania intends to close its section of the border.");
  if (!told) return;
  CHECK(told->status("close") == "negated");
}

TEST_CASE("people who are shot are attacked, a border post that reopens is a border that does",
          "[extract][events]") {
  const auto told = told_in(
      "Soldiers shot a man at the border.\nZambia reopened the Mwami border post.\nA bomb went off in "
      "Baghdad.");
  if (!told) return;
  CHECK(told->type("shot") == "attack");
  CHECK(told->type("reopened") == "border_opening");
  CHECK(told->type("went off") == "attack");
}
