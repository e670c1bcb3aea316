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

TEST_CASE("the day after a month is told by no day", "[extract][times]") {
  const auto told = told_in(
      "In March a Kenyan boat attacked a convoy. Uganda summoned the ambassador the next day.\n"
      "On 3 April Kenya attacked a convoy. Uganda expelled the envoy the next day.",
      "2025-06-02");
  if (!told) return;
  CHECK(told->time("summoned").empty());
  CHECK(told->time("expelled") == "2025-04-04");
}

TEST_CASE("the plain present of today lies ahead", "[extract][status][times]") {
  const auto told =
      told_in("Kenya's minister flies to Berlin today.\nKenya expelled the envoy today.", "2025-06-02");
  if (!told) return;
  CHECK(told->status("flies") == "planned");
  CHECK(told->status("expelled") == "occurred");
}

TEST_CASE("those who meet on the sidelines of a conference are read though the parser hangs them on it",
          "[extract][roles]") {
  const auto told = told_in(
      "On the sidelines of the Munich Security Conference, the foreign ministers of Kenya and Uganda met for "
      "two "
      "hours on Saturday.\n"
      "Talks between Kenya and Uganda on a hotline, held in Kampala in May, ended without agreement.",
      "2025-06-02");
  if (!told) return;
  CHECK(told->time("met") == "2025-05-31");
  CHECK(told->time("Talks") == "2025-05");
}

TEST_CASE("the day behind the last of several harms holds for all", "[extract][times]") {
  const auto told = told_in(
      "Four engineers were killed and six wounded on Thursday. Police arrested two suspects hours later.\n"
      "A soldier had been held in Kampala and was released on 10 March.",
      "2026-03-27");
  if (!told) return;
  CHECK(told->time("killed") == "2026-03-26");
  CHECK(told->time("arrested") == "2026-03-26");
  CHECK(told->time("held").empty());
}

TEST_CASE("a decision has the day that stands behind what is decided", "[extract][times]") {
  const auto told = told_in("Kenya's parliament rejected a bill on Thursday.", "2029-06-21");
  if (!told) return;
  CHECK(told->time("rejected") == "2029-06-21");
}
