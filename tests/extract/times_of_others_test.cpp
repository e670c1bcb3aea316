#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a day in quoted words, or of another occasion, is not the day of what is told",
          "[extract][times]") {
  const auto quoted =
      told_in("James Tarrant of Britain called the episode \"a rehearsal for July\".", "2026-04-30");
  if (!quoted) return;
  CHECK(quoted->time("called").empty());
  const auto before = told_in(
      "Iran also offers to mediate, as it did, without success, in the spring of last year.", "2025-06-05");
  if (!before) return;
  CHECK(before->time("offers").empty());
}

TEST_CASE("a day that has passed is that of the order, not of what was ordered", "[extract][times]") {
  const auto told =
      told_in("A court in La Paz ordered his arrest on 20 February; he was gone.", "2026-03-18");
  if (!told) return;
  CHECK(told->time("ordered") == "2026-02-20");
  CHECK(told->time("arrest").empty());
}

TEST_CASE("the day behind those who led a delegation is that of its reception", "[extract][times]") {
  const auto told =
      told_in("The president met a delegation headed by Ann Lee in Oslo on Monday.", "2025-06-05");
  if (!told) return;
  CHECK(told->time("met") == "2025-06-02");
}

TEST_CASE("hours later is the day told before", "[extract][times]") {
  const auto told = told_in(
      "The talks ended on Tuesday afternoon. Hours later, drones struck a power station.", "2025-06-05");
  if (!told) return;
  CHECK(told->time("struck") == "2025-06-03");
}

TEST_CASE("weekdays of a week, and ordinals in words", "[extract][times]") {
  const auto told = told_in(
      "A flag meeting set for Tuesday of this week never took place.\nThe ship was seized on the "
      "twenty-seventh of "
      "December.\nThe talks planned for Friday of next week were cancelled.",
      "2025-06-05");
  if (!told) return;
  CHECK(told->time("meeting") == "2025-06-03");
  CHECK(told->time("seized") == "2024-12-27");
  CHECK(told->time("talks") == "2025-06-13");
}

TEST_CASE("the two of the clause before are those who met there", "[extract][coreference]") {
  for (const char* text : {"Ann Lee met Bob Ray in Oslo; the two agreed to cooperate.",
                           "Ann Lee spoke to Bob Ray by phone, and the two agreed to cooperate."}) {
    const auto told = told_in(text, "2025-06-05");
    if (!told) return;
    INFO(text);
    CHECK(told->who("agreed", "participant") == Names{"Ann Lee", "Bob Ray"});
  }
}

TEST_CASE("trees that the parser tears at a subject are mended", "[extract]") {
  const auto strike = told_in(
      "An Israeli air strike killed at least 14 people in Rafah early on Friday, the Hamas-run health "
      "ministry said.",
      "2024-06-28");
  if (!strike) return;
  CHECK(strike->sources("air strike") == Names{"Ministry of Health"});
  CHECK(strike->time("air strike") == "2024-06-28");
  const auto visit = told_in(
      "The two sides will meet in Doha. A visit by the American coastguard cutter Maddox Reef, due this "
      "week, has been "
      "put off.",
      "2025-06-11");
  if (!visit) return;
  CHECK(visit->status("visit") == "cancelled");
  const auto bishop = told_in(
      "The bishop of Tumaco, Hernán Quiñones, who went to fetch them by boat, said they were thin but well.",
      "2025-01-14");
  if (!bishop) return;
  CHECK(bishop->who("said", "speaker") == Names{"Hernán Quiñones"});
}

TEST_CASE("a ministry that others run is not that of the state told of", "[extract][bodies]") {
  const auto told = told_in(
      "Qatar's foreign minister, Ann Lee, spoke in Doha. The Hamas-run health ministry said 14 people were "
      "killed.",
      "2024-06-28");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Ministry of Health"});
}
