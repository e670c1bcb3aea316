#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("who hits back with words attacks nobody", "[extract][events]") {
  const auto told = told_in("Delhi hit back within hours, calling Bangladesh's note one-sided.");
  if (!told) return;
  CHECK(told->count("attack") == 0);
}

TEST_CASE("neither a deal struck, a river's barrage nor damaged ties are attacks", "[extract][events]") {
  const auto told = told_in(
      "India would accept no deal struck over its head.\n"
      "Bangladesh protested over the opening of the Gajoldoba barrage on the river.\n"
      "Russia warned Denmark that relations would be damaged for years.");
  if (!told) return;
  CHECK(told->count("attack") == 0);
}

TEST_CASE("a round of talks that was held holds nobody", "[extract][events]") {
  const auto told = told_in(
      "India's water secretary, Sunita Deshmukh, chaired the last round, held in Dhaka in March, which ended "
      "without a statement.",
      "2025-08-20");
  if (!told) return;
  CHECK(told->count("detention") == 0);
}

TEST_CASE("what has not been expelled is answered in kind by no journey", "[extract][events]") {
  const auto told =
      told_in("The ambassador will fly home on Friday. Peru would not answer in kind, its minister said.");
  if (!told) return;
  CHECK(told->status("answer") != "planned");
  CHECK(told->count("travel") == 1);
}

TEST_CASE("sanctions of a state on another are against it, on whatever day", "[extract][events]") {
  const auto told = told_in("Britain imposed new Belarus sanctions on Monday.", "2024-05-16");
  if (!told) return;
  CHECK(told->who("imposed", "agent") == std::vector<std::string>{"United Kingdom"});
  CHECK(told->who("imposed", "target") == std::vector<std::string>{"Belarus"});
}

TEST_CASE("a toll without a number tells of no deaths", "[extract][events]") {
  const auto blamed = told_in("Russia's president visits the scene and regrets the high death toll.");
  const auto counted = told_in("The death toll rose to 45 on Monday.", "2018-03-27");
  if (!blamed || !counted) return;
  CHECK(blamed->count("casualties") == 0);
  CHECK(blamed->count("visit") == 1);
  CHECK(counted->count("casualties") == 1);
}
