// What is done although the clause around it is not, and what is not although it looks done.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a warning of what is done already tells it as done", "[extract][status]") {
  const auto told = told_in(
      "Officials warned that the army had crossed the border on Monday. Oslo warned that Chad would expel "
      "its envoy.");
  if (!told) return;
  CHECK(told->status("crossed the border") == "occurred");
  CHECK(told->status("expel") == "hypothetical");
}

TEST_CASE("what happened before something planned happened", "[extract][status]") {
  const auto told = told_in(
      "Palau is to ask the Forum for help after a Chinese ship and a patrol boat collided on Tuesday.\n"
      "Talks between Peru and the rebels, which Lima suspended in March, will resume on May 22.",
      "2023-05-12");
  if (!told) return;
  CHECK(told->status("collided") == "occurred");
  CHECK(told->status("suspended") == "occurred");
  CHECK(told->time("suspended") == "2023-03");
}

TEST_CASE("nothing that came of a plan, and what is hours away, has not happened", "[extract][status]") {
  const auto told = told_in(
      "Nothing came of a plan to exchange prisoners. The council was hours away from voting on the text when "
      "Russia asked for a delay.\n"
      "The envoy's visit, first announced for March, has yet to materialise. The deal would have seen Mali "
      "release 20 soldiers.");
  if (!told) return;
  CHECK(told->status("exchange") == "negated");
  CHECK(told->status("voting") == "hypothetical");
  CHECK(told->status("visit") == "negated");
  CHECK(told->status("release") == "hypothetical");
}

TEST_CASE("who only kept silent about a report does not make it doubtful", "[extract][status]") {
  const auto told = told_in(
      "Benin reopened its border with Niger on Monday, the minister said. Officials in Niamey had not "
      "confirmed this by Tuesday night.\nGunmen killed two guards, the mayor said. The army could not "
      "confirm "
      "this.");
  if (!told) return;
  CHECK(told->status("reopened") == "occurred");
  CHECK(told->status("killed") == "hypothetical");
}

TEST_CASE("a question behind the name of who asks is not told", "[extract][status]") {
  const auto told = told_in("Question (radio): Has our ambassador to Chad been recalled?");
  if (!told) return;
  CHECK(told->status("recalled") == "hypothetical");
}

TEST_CASE("who has been held since a year is still held", "[extract][status]") {
  const auto told = told_in("Jon Ristad, who has been held in Murmansk since 2021, wrote a letter.");
  if (!told) return;
  CHECK(told->status("held") == "ongoing");
}

TEST_CASE("a proposal made now for a day to come is made", "[extract][status]") {
  const auto told = told_in("Her party proposes early elections on 26 September.", "2027-05-22");
  if (!told) return;
  CHECK(told->status("proposes") == "occurred");
}

TEST_CASE("a truce that fails is no vote", "[extract][events]") {
  const auto told = told_in("The truce failed within hours. The motion failed by two votes.");
  if (!told) return;
  CHECK(told->count("vote") == 1);
}

TEST_CASE("who neither does it nor lets another do it does not", "[extract][status]") {
  const auto told = told_in("Neither the premier nor his deputy will attend the summit in Nairobi.");
  if (!told) return;
  CHECK(told->status("attend") == "negated");
}

TEST_CASE("reports that somebody calls fabricated tell of nothing that happened", "[extract][status]") {
  const auto told = told_in(
      "The minister called reports of a secret meeting in Muscat fabricated.\n"
      "The prosecution failed to prove that he had spied for Russia.");
  if (!told) return;
  CHECK(told->status("meeting") == "negated");
  CHECK(told->status("spied") == "hypothetical");
}

TEST_CASE("a strike that kills no one is a strike", "[extract][status]") {
  const auto told = told_in("The strike killed no one. The talks produced nothing.");
  if (!told) return;
  CHECK(told->status("strike") == "occurred");
  CHECK(told->status("talks") == "occurred");
}

TEST_CASE("who is open to it or backs down from it has not done it", "[extract][status]") {
  const auto told = told_in(
      "The president said he was open to meeting Mr Kim. Norway backed down from "
      "expelling the envoy.\n"
      "No decision has been made on sending troops to Chad. A planned visit to Ankara by the Greek premier "
      "fell "
      "victim "
      "to the crisis.");
  if (!told) return;
  CHECK(told->status("meeting") == "hypothetical");

  CHECK(told->status("expelling") == "negated");
  CHECK(told->status("sending") == "hypothetical");
  CHECK(told->status("visit") == "cancelled");
}

TEST_CASE("what is all but signed is not", "[extract][status]") {
  const auto told = told_in("The deal is all but signed.");
  if (!told) return;
  CHECK(told->status("signed") == "negated");
}

TEST_CASE("what will follow once it is signed, or would have if it had been fired, is not yet",
          "[extract][status]") {
  const auto told = told_in(
      "The accord, once signed, will end the war. The missile, had it been fired, could have reached Guam.");
  if (!told) return;
  CHECK(told->status("signed") == "planned");
  CHECK(told->status("fired") == "hypothetical");
}

TEST_CASE("it was not the army that fired: somebody else did", "[extract][arguments]") {
  const auto told = told_in(
      "It was not Chad that fired the rockets, the general said. It was Mali that fired "
      "a missile.");
  if (!told) return;
  CHECK(told->who("fired the", "agent").empty());
}

TEST_CASE("an invitation that is declined had come", "[extract][status]") {
  const auto told = told_in("The premier declined an invitation to visit Moscow.");
  if (!told) return;
  CHECK(told->status("invitation") == "occurred");
  CHECK(told->status("visit") == "negated");
}
