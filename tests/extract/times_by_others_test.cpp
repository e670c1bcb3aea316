#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("who voted for or against, or abstained, did so when the ballot was", "[extract][times]") {
  const auto told = told_in(
      "The Security Council failed to adopt the resolution on Friday.\n"
      "Twelve members voted for the text; Togo abstained.",
      "2020-07-11");
  if (!told) return;
  CHECK(told->time("voted for") == "2020-07-10");
  CHECK(told->time("abstained") == "2020-07-10");
}

TEST_CASE("a day behind what is approved is that of the approval", "[extract][times]") {
  const auto told = told_in(
      "Bulgaria's parliament approved the purchase of missiles from Norway on Wednesday.", "2016-09-30");
  if (!told) return;
  CHECK(told->time("approved") == "2016-09-28");
}

TEST_CASE("the day of what a decision is made in the light of is not the decision's", "[extract][times]") {
  const auto told = told_in(
      "In the light of the seizure by customs officers at Lome, on 19 October, of parts of drones, the "
      "Council "
      "invites the Commission to present options by the end of January 2024.",
      "2023-10-30");
  if (!told) return;
  CHECK(told->time("seizure") == "2023-10-19");
  CHECK(told->time("invites").empty());
  CHECK(told->status("invites") == "occurred");
}

TEST_CASE("what is demanded in a video is demanded when it came out", "[extract][times]") {
  const auto told = told_in(
      "In a video posted on December 11, a hitherto unknown group demanded that Turkey pull its troops out "
      "of "
      "the camp.",
      "2018-12-14");
  if (!told) return;
  CHECK(told->time("demanded") == "2018-12-11");
}

TEST_CASE("by evening is the evening of the day just told", "[extract][times]") {
  const auto told = told_in(
      "Some 3,000 supporters marched to the parliament of Armenia on Wednesday and police detained 26 of "
      "them; "
      "all but one had been let go by evening.",
      "2026-02-20");
  if (!told) return;
  CHECK(told->time("let go") == "2026-02-18");
}

TEST_CASE("an attempt that failed lies behind, and so does what it failed by", "[extract][times]") {
  const auto told = told_in(
      "An attempt to rescue the men by force on January 7 failed when Iraqi special forces stormed a farm in "
      "Diyala province.",
      "2019-01-20");
  if (!told) return;
  CHECK(told->time("rescue") == "2019-01-07");
  CHECK(told->time("stormed") == "2019-01-07");
}

TEST_CASE("a month behind a noun is the noun's, too", "[extract][times]") {
  const auto told =
      told_in("Kosovo expelled two Serbian officers over a similar visit in December.", "2019-03-20");
  if (!told) return;
  CHECK(told->time("visit") == "2018-12");
}

TEST_CASE("what was pencilled in for a month and put off may have been for the last one",
          "[extract][times]") {
  const auto told = told_in(
      "A visit by the Indian negotiator to Islamabad, pencilled in for January, was put off at Pakistan's "
      "request.",
      "2024-03-12");
  if (!told) return;
  CHECK(told->time("visit") == "2024-01");
}
