#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a condition lies ahead, whatever its tense", "[extract][times]") {
  const auto told = told_in(
      "Kenya said it might withdraw its envoy if the lawyer was not freed by the end of April.\n"
      "They would meet the members should they carry out the visit envisaged for April.",
      "2026-05-12");
  if (!told) return;
  CHECK(told->time("freed") == "2027-04");
  CHECK(told->time("visit") == "2027-04");
}

TEST_CASE("what somebody is invited to lies ahead, the invitation is of its own day", "[extract][times]") {
  const auto told = told_in("The president invited her to Nairobi for the summit in February.", "2025-11-06");
  if (!told) return;
  CHECK(told->time("summit") == "2026-02");
  CHECK(told->time("invited").empty());
}

TEST_CASE("a plan that was dropped may have been for a day behind", "[extract][times]") {
  const auto told = told_in(
      "A visit planned for May was scrapped when the minister fell ill.\n"
      "A summit planned for December was cancelled on Monday.",
      "2025-09-17");
  if (!told) return;
  CHECK(told->time("visit") == "2025-05");
  CHECK(told->time("summit") == "2025-12");
}

TEST_CASE("what somebody denies having offered lies behind", "[extract][times]") {
  const auto told =
      told_in("The minister denied having offered to resign in January over the closure.", "2026-03-04");
  if (!told) return;
  CHECK(told->time("resign") == "2026-01");
}

TEST_CASE("a month behind the phrases of what is condemned is its own", "[extract][times]") {
  const auto told = told_in(
      "The Council condemned the shelling of a site near Bentiu in March, in which ten people were killed.",
      "2026-04-30");
  if (!told) return;
  CHECK(told->time("shelling") == "2026-03");
  CHECK(told->time("condemned").empty());
}

TEST_CASE("whoever speaks on does so the same day", "[extract][times]") {
  const auto told = told_in(
      "Jane Otieno condemned the attack in Nairobi on Monday. She accused Uganda of lying.", "2024-05-02");
  if (!told) return;
  CHECK(told->time("accused") == "2024-04-29");
}

TEST_CASE("whoever is expected somewhere to do something comes that day", "[extract][times]") {
  const auto told =
      told_in("Jane Otieno is expected in Nairobi on Thursday to brief the Council.", "2024-05-06");
  if (!told) return;
  CHECK(told->time("expected") == "2024-05-09");
}

TEST_CASE("the hours of a day are told of the deed, not of a noun", "[extract][times]") {
  const auto told =
      told_in("The truce was signed in a hotel in Nairobi in the small hours of 4 May.", "2026-03-04");
  if (!told) return;
  CHECK(told->time("signed") == "2025-05-04");
}

TEST_CASE("who comes for a meeting ahead comes when it is held", "[extract][times]") {
  const auto told = told_in(
      "In the following week, Minister Ana Castillo will meet with her counterpart, Peter Mwangi, who will "
      "travel to Lima.",
      "2023-07-20");
  if (!told) return;
  CHECK(told->time("travel") == "2023-W30");
}
