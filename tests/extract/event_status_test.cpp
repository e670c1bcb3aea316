#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what was done has occurred", "[extract][status]") {
  const auto told = told_in("Kenya expelled two diplomats from Uganda on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("expelled") == "occurred");
}

TEST_CASE("what will be done is planned", "[extract][status]") {
  const auto told = told_in(
      "Kenya will expel two diplomats.\nKenya's president is to visit Kampala.\nUganda agreed to release the "
      "hostages.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("expel") == "planned");
  CHECK(told->status("visit") == "planned");
  CHECK(told->status("release") == "planned");
}

TEST_CASE("a negation reaches the event and its conjuncts", "[extract][status]") {
  const auto told = told_in(
      "Kenya did not expel the diplomats.\nKenya refused to recognise Kosovo.\nNobody attacked Kenya.");
  if (!told) return;
  CHECK(told->status("expel") == "negated");
  CHECK(told->status("recognise") == "negated");
}

TEST_CASE("what is denied or conditional is no fact", "[extract][status]") {
  const auto told = told_in(
      "Kenya denied that its troops had attacked Uganda.\nIf Kenya attacked Somalia, Ethiopia would "
      "respond.\n"
      "Kenya could withdraw its troops from Somalia.");
  if (!told) return;
  CHECK(told->status("attacked") == "negated");
  CHECK(told->status("withdraw") == "hypothetical");
}

TEST_CASE("a verb may call off or only propose the event that is its object", "[extract][status]") {
  const auto told = told_in("Kenya called off the summit with Uganda.\nKenya proposed talks with Somalia.");
  if (!told) return;
  CHECK(told->status("summit") == "cancelled");
  CHECK(told->status("talks") == "proposed");
}

TEST_CASE("the status names the words that gave it", "[extract][status]") {
  const auto told = told_in("Kenya will expel two diplomats.");
  if (!told) return;
  const auto* event = told->event("expel");
  REQUIRE(event);
  CHECK(event->status_reason.rule == "status.modal");
  CHECK(event->status_reason.table == "status-cues.tsv");
  CHECK(event->status_reason.cue.in(told->facts.text) == "will");
}

TEST_CASE("what has yet to be done has not been done", "[extract][status]") {
  const auto told =
      told_in("Kenya has yet to ratify the treaty.\nUganda decided against expelling the envoy.");
  if (!told) return;
  CHECK(told->status("ratify") == "negated");
  CHECK(told->status("expelling") == "negated");
}

TEST_CASE("plans that are scrapped and claims that are denied are no plans and no facts",
          "[extract][status]") {
  const auto told = told_in(
      "Kenya scrapped plans to withdraw its troops.\nUganda denied a report that Kenya had expelled its "
      "envoy.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("withdraw") == "cancelled");
  CHECK(told->status("expelled") == "negated");
}

TEST_CASE("what had been meant to happen did not", "[extract][status]") {
  const auto told = told_in("The minister had planned to visit Kampala but stayed at home.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("visit") == "cancelled");
}

TEST_CASE("a question leaves open whether it happened", "[extract][status]") {
  const auto told = told_in("Kenya is investigating whether Uganda attacked the base.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("attacked") == "hypothetical");
}

TEST_CASE("a deed in the past stays one where its object lies ahead", "[extract][status]") {
  const auto told =
      told_in("Kenya called off tomorrow's march.\nUganda pledged two drones by 2026.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("called off") == "occurred");
  CHECK(told->status("pledged") == "occurred");
}

TEST_CASE("an infinitive that looks like a noun is a verb all the same", "[extract][status]") {
  const auto told = told_in(
      "In Bogotá, President Camila Restrepo condemned the ambush and offered to host talks between the three "
      "governments.",
      "2024-03-14");
  if (!told) return;
  CHECK(told->status("talks") == "proposed");
}

TEST_CASE("what is said not to be done any longer is negated", "[extract][status]") {
  const auto told =
      told_in("Kenya no longer recognises Taiwan.\nA ceasefire with Uganda is neither near nor wanted.");
  if (!told) return;
  CHECK(told->status("recognises") == "negated");
  CHECK(told->status("ceasefire") == "negated");
}

TEST_CASE("a clause in the subjunctive lies ahead", "[extract][status]") {
  const auto told = told_in(
      "Kenya will lift the sanctions on condition that Uganda first ratify the accord.\nThe council "
      "approved the "
      "treaty, provided that Ghana ratifies it.");
  if (!told) return;
  CHECK(told->status("ratify") == "hypothetical");
  CHECK(told->status("ratifies") == "hypothetical");
}

TEST_CASE("a rumour, a hint and a debt are no facts", "[extract][status]") {
  const auto told = told_in(
      "A rumour that Peter Okello had resigned was pure invention.\nGhana has hinted at a veto.\nGermany "
      "owes "
      "Namibia an apology.");
  if (!told) return;
  CHECK(told->status("resigned") != "occurred");
  CHECK(told->status("veto") == "hypothetical");
  CHECK(told->status("apology") == "negated");
}

TEST_CASE("headlines leave out the auxiliary of what is called off", "[extract][status]") {
  const auto told =
      told_in("Kenya cheers: alert cancelled\nThe minister called off a march on the palace tomorrow.");
  if (!told) return;
  CHECK(told->status("alert") != "occurred");
  CHECK(told->status("march") != "occurred");
}

TEST_CASE("what a planned journey is for is planned", "[extract][status]") {
  const auto told = told_in(
      "Kenya's foreign minister, Amina Bello, flies to Suva tomorrow for a three-day tour.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("tour") == "planned");
}

TEST_CASE(
    "what ministers have planned, what talks are about, and what one is on the brink of has not occurred",
    "[extract][events]") {
  const auto told = told_in(
      "A meeting of the Kenyan and Ugandan ministers planned in Nairobi next month was cast into doubt.\n"
      "Kenya is in talks to buy tanks from Ghana.\nKenya is on the brink of an invasion of Uganda.");
  if (!told) return;
  CHECK(told->status("meeting") == "planned");
  CHECK(told->status("buy") == "hypothetical");
  CHECK(told->status("invasion") == "hypothetical");
}

TEST_CASE("who has no plans to do something does not plan it", "[extract][status]") {
  const auto told = told_in("Kenya says it has no plans to expel the ambassador.");
  if (!told) return;
  CHECK(told->status("expel") == "negated");
}

TEST_CASE("a visit is not called off while it is only decided whether to suspend it", "[extract][status]") {
  const auto told = told_in(
      "Kenya's president, Kofi Mensah, will decide on Monday whether to suspend a planned visit to Kampala.");
  if (!told) return;
  CHECK(told->status("visit") != "cancelled");
  CHECK(told->status("visit") != "occurred");
}
