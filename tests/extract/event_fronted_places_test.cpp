#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("for the first time in a city, through an embassy there, an embassy there reopened",
          "[extract][places]") {
  const auto told = told_in(
      "The two had met for the first time in Lima in June 2018.\n"
      "Japan lodged a protest with North Korea through its embassy in Beijing.\n"
      "Oman welcomed the reopening of Iran's embassy in Riyadh.");
  if (!told) return;
  CHECK(told->places("met") == Names{"Lima"});
  CHECK(told->places("lodged") == Names{"Beijing"});
  CHECK(told->places("reopening") == Names{"Riyadh"});
}

TEST_CASE("what ministers agree behind a dateline is agreed there, what states agree need not be",
          "[extract][places]") {
  const auto told = told_in(
      "BRUSSELS, 16 December - Ambassadors of the European Union agreed on Tuesday on a round of measures.",
      "2025-12-16");
  if (!told) return;
  CHECK(told->places("agreed") == Names{"Brussels"});
  const auto states =
      told_in("SEOUL, 16 December - South Korea and Romania agreed on Tuesday on a contract.", "2025-12-16");
  CHECK(states->places("agreed").empty());
}

TEST_CASE("the capital is that of the dateline", "[extract][places]") {
  const auto told = told_in(
      "LOME, 16 December - Four people were killed in an exchange of fire near the barracks in the capital.");
  if (!told) return;
  CHECK(told->places("killed") == Names{"Lome"});
}

TEST_CASE("the clause with when tells where", "[extract][places]") {
  const auto told =
      told_in("The memorandum is to be signed when the committee convenes in Beirut in November.");
  if (!told) return;
  CHECK(told->places("signed") == Names{"Beirut"});
}

TEST_CASE("what a sentence opens with holds for all that is joined in it", "[extract][places]") {
  const auto told = told_in(
      "In Astana, Foreign Minister Omar Jama will chair a meeting of the group and is expected to sign an "
      "agreement on visas.");
  if (!told) return;
  CHECK(told->places("meeting") == Names{"Astana"});
  CHECK(told->places("sign") == Names{"Astana"});
}
