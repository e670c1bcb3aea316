#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("the day before is the day before a day, not before a year", "[extract][times]") {
  const auto told = told_in(
      "Iran withdrew from the talks on Wednesday.\n"
      "The European Union reimposed the sanctions in 2018. The agency had told Tehran the previous day that "
      "it would leave.",
      "2025-02-20");
  if (!told) return;
  CHECK(told->time("reimposed") == "2018");
  CHECK(told->time("told") == "2025-02-18");
}

TEST_CASE("where no day is known, the day before is not known either", "[extract][times]") {
  const auto told = told_in(
      "The European Union reimposed the sanctions in 2018. The agency had told Tehran the previous day that "
      "it would leave.\nTwo days later Chad accused Togo of spying.",
      "2025-02-20");
  if (!told) return;
  CHECK(told->time("told").empty());
  CHECK(told->time("accused").empty());
}

TEST_CASE("a day behind what something is called is that of the deed", "[extract][times]") {
  const auto told = told_in(
      "North Korea fired what Japan's Defence Ministry called a ballistic missile towards the Sea of Japan "
      "early today.",
      "2023-06-09");
  if (!told) return;
  CHECK(told->time("fired") == "2023-06-09");
}

TEST_CASE("who is told on a day's meeting is told on that day", "[extract][times]") {
  const auto told = told_in(
      "Ann Lee, Peru's foreign minister, had told Tuesday's Permanent Council that Lima would break off "
      "relations with Chile.",
      "2023-06-09");
  if (!told) return;
  CHECK(told->time("told") == "2023-06-06");
}

TEST_CASE("a truce is of the day on which it took effect", "[extract][times]") {
  const auto told =
      told_in("A cease-fire between Chad and the rebels came into force at dawn on Wednesday.", "2023-06-09");
  if (!told) return;
  CHECK(told->time("cease-fire") == "2023-06-07");
}

TEST_CASE("the autumn for which something is planned is one", "[extract][times]") {
  const auto told =
      told_in("A summit of the leaders of Kenya and Chad is planned for the autumn.", "2023-06-09");
  if (!told) return;
  CHECK(told->time("summit") == "2023-FA");
}

TEST_CASE("what was to have been on a weekday lies on the nearest one", "[extract][times]") {
  const auto told = told_in(
      "Iraq's parliament was to have voted on Thursday on the treaty with Kuwait.\n"
      "Kenya's minister was to have met his colleague of Chad on Sunday.",
      "2024-09-28");
  if (!told) return;
  CHECK(told->time("voted") == "2024-09-26");
  CHECK(told->time("met") == "2024-09-29");
}

TEST_CASE("what a clause carries gives its day to what came hours before or after", "[extract][times]") {
  const auto told = told_in(
      "The trial of an Estonian officer opened in Tallinn on Wednesday, hours before the government expelled "
      "two Russian diplomats.",
      "2023-11-10");
  if (!told) return;
  CHECK(told->time("expelled") == "2023-11-08");
}

TEST_CASE("the day first planned is not that of the summit; the years of 'between' are both",
          "[extract][times]") {
  const auto summit =
      told_in("The summit, originally planned for June, will now be held in October.", "2024-05-20");
  if (!summit) return;
  CHECK(summit->time("summit") == "2024-10");
  const auto army = told_in("Between 2011 and 2019 the army shelled the valley.", "2024-05-20");
  CHECK(army->time("shelled") == "2011/2019");
}

TEST_CASE("a day before its subject is no part of it", "[extract][mended]") {
  const auto told = told_in("In the early hours of Sunday rebels attacked Goma.", "2024-05-20");
  if (!told) return;
  CHECK(told->time("attacked") == "2024-05-19");
  CHECK(told->who("attacked", "target") == std::vector<std::string>{"Goma"});
}

TEST_CASE("the day on which somebody had been due may lie ahead", "[extract][times]") {
  const auto told = told_in(
      "Mali's foreign minister, who had been due in Oslo on Thursday, called off his trip.\n"
      "The envoy had been due in Lima on Monday, but never came.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->time("due") == "2024-05-16");
}
