#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("offices and bearers in a list all take part, and 'the three states' are theirs", "[extract]") {
  const auto told = told_in(
      "The Prime Minister of Bulgaria, Kalin Dragiev, the Prime Minister of Romania, Ileana Cosmescu, and "
      "the "
      "Prime Minister of Moldova, Vasile Turcan, met in Ruse. The Deputy Prime Minister of Ukraine, Halyna "
      "Zabolotna, came as a guest.\n\nThe agreement was signed by the three States in Galati.");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Ileana Cosmescu", "Kalin Dragiev", "Vasile Turcan"});
  CHECK(told->who("signed", "participant") == Names{"Bulgaria", "Moldova", "Romania"});
}

TEST_CASE("the first of two meetings is not both of them", "[extract]") {
  const auto told = told_in(
      "Iran and Bahrain met twice in Muscat. At the first meeting, on 23 April, Rashid Al-Banna sat down "
      "with "
      "Omar Tavakkoli.");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Bahrain", "Iran"});
}

TEST_CASE("an adviser to a ruler, who heads a bureau at a ministry: whose office it is", "[extract]") {
  const auto facts = read_facts(
      "Omar Said, an adviser to the Bahraini crown prince, left. Hiroshi Sato, who heads the Asian bureau at "
      "Japan's foreign ministry, met Ann Lee.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Omar Said") == Names{"adviser to the Bahraini crown prince @ BHR"});
  CHECK(offices_of(*facts, "Hiroshi Sato") == Names{"head of the Asian bureau @ foreign-ministry-JPN"});
}

TEST_CASE("what had been put off was set for a day before the article", "[extract]") {
  const auto told = told_in(
      "A visit scheduled for August had been deferred at the request of the other side.", "2025-05-12");
  if (!told) return;
  CHECK(told->time("visit") == "2024-08");
}

TEST_CASE("a month without a year is no march", "[extract]") {
  const auto told = told_in("The talks were held in Muscat in March.", "");
  if (!told) return;
  CHECK(told->count("protest") == 0);
}
