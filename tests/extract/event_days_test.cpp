#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("who is due somewhere on a day visits then", "[extract][times]") {
  const auto told = told_in("Kenya's president is due in Kampala on Tuesday.", "2023-06-09");
  if (!told) return;
  CHECK(told->time("due") == "2023-06-13");
}

TEST_CASE("a meeting has the day on which it ended, and that of the forum it was planned for",
          "[extract][times]") {
  const auto told = told_in(
      "At a meeting of the alliance in Kampala that ended on Friday, Kenya condemned Uganda.\n"
      "Talks planned for last week's forum in Nairobi fell through.",
      "2023-06-11");
  if (!told) return;
  CHECK(told->time("meeting") == "2023-06-09");
  CHECK(told->time("Talks") == "2023-W22");
}

TEST_CASE("the date of a noun is not that of the verb", "[extract][times]") {
  const auto told = told_in(
      "Kenya deplored the loss of life in the storm of 5 September.\n"
      "In a letter of 12 August, Uganda rejected the claim.",
      "2022-09-09");
  if (!told) return;
  CHECK(told->time("deplored").empty());
  CHECK(told->time("rejected") == "2022-08-12");
}

TEST_CASE("the year within which something is counted is not its day", "[extract][times]") {
  const auto told = told_in("Kenya condemned the ninth attack this year.", "2022-09-09");
  if (!told) return;
  CHECK(told->time("condemned").empty());
}
