#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a year or date that names a paper dates no deed", "[extract][times]") {
  const auto told = told_in(
      "Kenya alleged that Uganda had attacked villagers, in violation of the 1975 guidelines.\n"
      "Adopting resolution 2709 (2023) by 14 votes, the Security Council condemned Sudan.\n"
      "Liberia will quash a 2003 peace accord signed in Accra.",
      "2024-03-15");
  if (!told) return;
  CHECK(told->time("attacked").empty());
  CHECK(told->time("Adopting").empty());
  CHECK(told->time("signed") == "2003");
}

TEST_CASE("verbs side by side, in a clause of place and behind what opens a sentence share their time",
          "[extract][times]") {
  const auto told = told_in(
      "Kenya and Uganda had met in Singapore in June 2018, where they signed a treaty.\n"
      "Turkey's offensive in Ain Issa entered its fifth day on Wednesday as F-16s bombed positions of the "
      "militia.",
      "2024-03-15");
  if (!told) return;
  CHECK(told->time("signed") == "2018-06");
  CHECK(told->time("bombed") == "2024-03-13");
  const auto visit = told_in(
      "During his visit to Riyadh in December 2022, President Omar Jama signed an agreement with Saudi "
      "Arabia "
      "and met leaders of Kuwait.",
      "2024-03-15");
  CHECK(visit->time("met") == "2022-12");
}

TEST_CASE("what is said of the news of the day is said that day", "[extract][times]") {
  const auto told = told_in(
      "North Korea fired two missiles on Friday, Japan said.\nKenya attacked Somalia on Tuesday, Uganda "
      "announced.",
      "2024-03-15");
  if (!told) return;
  CHECK(told->time("said") == "2024-03-15");
  CHECK(told->time("announced").empty());
}

TEST_CASE("what is asked for or organised on a weekday lies ahead, what was done before lies behind",
          "[extract][times]") {
  const auto told = told_in(
      "The party called on supporters to march on Saturday.\nA rally in Lima is being organised for Monday.\n"
      "A Belgian jet lands at the base after intercepting two Russian bombers on Wednesday.",
      "2024-03-15");
  if (!told) return;
  CHECK(told->time("march") == "2024-03-16");
  CHECK(told->time("rally") == "2024-03-18");
  CHECK(told->time("intercepting") == "2024-03-13");
}

TEST_CASE("that October, the year after one told long ago, the last week of a month", "[extract][times]") {
  const auto told = told_in(
      "Kenya attacked Somalia in April 2022 and Uganda withdrew that October.\n"
      "Ministers are to travel to Manila in the last week of July.\n"
      "Algeria signed a pact in 2021. It severed relations with Morocco on 24 August of that year.",
      "2024-03-15");
  if (!told) return;
  CHECK(told->time("withdrew") == "2022-10");
  CHECK(told->time("travel") == "2024-07-25/2024-07-31");
  CHECK(told->time("severed") == "2021-08-24");
}

TEST_CASE("how long a mandate is to last is not when it is extended", "[extract][times]") {
  const auto told = told_in(
      "The Security Council decided on Friday to extend the mandate of the mission until 31 October 2026.",
      "2024-03-15");
  if (!told) return;
  CHECK(told->time("extend") == "2024-03-15");
}

TEST_CASE("an hour alone is of the day of the article, also with a blank before a.m.", "[extract][times]") {
  const auto told = told_in("Rebels attacked Gao at 9 a.m. and withdrew.", "2024-05-15");
  if (!told) return;
  CHECK(told->time("attacked") == "2024-05-15");
}

TEST_CASE("what somebody goes somewhere to have done is done then", "[extract][times]") {
  const auto told = told_in("The captain goes before a court tomorrow to be charged.", "2024-05-15");
  if (!told) return;
  CHECK(told->time("charged") == "2024-05-16");
}

TEST_CASE("what happened in a raid or an incident happened when that did", "[extract][times]") {
  const auto told = told_in(
      "He denied any part in an April raid on the village of Tehini in which four farmers were killed.\n"
      "The ministers reviewed the incident of 14 April at Naktuka, in which shots were fired at surveyors.\n"
      "Foreign ministers of the alliance, meeting in Tallinn in April 2010, invited Bosnia to join the plan.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->time("killed") == "2024-04");
  CHECK(told->time("fired") == "2024-04-14");
  CHECK(told->time("invited") == "2010-04");
}

TEST_CASE("in so many weeks is a date where something is to come, and a span where it was",
          "[extract][times]") {
  const auto told = told_in(
      "The exercise will start in a fortnight.\nThe rebels killed 12 people in two weeks.", "2024-05-15");
  if (!told) return;
  CHECK(told->time("exercise") == "2024-05-29");
  CHECK(told->time("killed").empty());
}

TEST_CASE("a memorandum is not signed when its terms are kept", "[extract][times]") {
  const auto told = told_in(
      "Ann Lee and Bo Lind signed a memorandum in Oslo under which officers return to work on Thursday.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->status("signed") == "occurred");
  CHECK(told->time("signed").empty());
}
