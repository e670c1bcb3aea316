// What was undone, guessed, asked for or told to be nobody's: none of it has happened.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("not a single one means none, not all means some", "[extract][status]") {
  const auto told = told_in(
      "Not a single family had been repatriated. Not one soldier had withdrawn from the town. None of the "
      "diplomats was expelled. Some of the hostages were freed.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("repatriated") == "negated");
  CHECK(told->status("withdrawn") == "negated");
  CHECK(told->status("expelled") == "negated");
  CHECK(told->status("freed") == "occurred");
  CHECK(told->described("freed", "victim") == Names{"Some of the hostages"});
}

TEST_CASE("what is denied is so behind a report in the press and in a clause", "[extract][status]") {
  const auto told = told_in(
      "The minister denied reports in a section of the press that Chad had sought a loan from Togo.\nOman "
      "has denied that it is mediating.\nContrary to earlier reports that it had been signed, the accord was "
      "only initialled.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("sought") == "negated");
  CHECK(told->status("mediating") == "negated");
  CHECK(told->status("signed") == "negated");
  CHECK(told->status("initialled") == "occurred");
}

TEST_CASE("a decision that is reversed is not carried out", "[extract][status]") {
  const auto told =
      told_in("Chad reversed its decision to expel the envoy.\nAn order to close the embassy was rescinded.",
              "2026-04-24");
  if (!told) return;
  CHECK(told->status("expel") == "cancelled");
  CHECK(told->status("close") == "cancelled");
}

TEST_CASE("talks that one is called on to enter into lie ahead", "[extract][status]") {
  const auto told =
      told_in("Kuwait called on Tehran to enter into negotiations on the boundary.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("negotiations") == "proposed");
}

TEST_CASE("what comes behind something of now lies ahead, behind something of old it does not",
          "[extract][status]") {
  const auto told = told_in(
      "An Italian unit rolled into a base on Thursday ahead of the largest NATO exercise.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("exercise") == "planned");
  const auto old = told_in("In May 2019 the minister resigned ahead of a vote.", "2026-04-24");
  if (!old) return;
  CHECK(old->status("vote") != "planned");
}

TEST_CASE("the likeliest outcome is a guess, a deal that looks unlikely none", "[extract][status]") {
  const auto told = told_in(
      "The likeliest outcome, diplomats say, is a summit at which Chad suspends its notice.\nA deal looks "
      "unlikely before May.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("summit") == "hypothetical");
  CHECK(told->status("suspends") == "hypothetical");
  CHECK(told->status("deal") == "hypothetical");
}

TEST_CASE("what comes before any agreement comes without one", "[extract][status]") {
  const auto told = told_in("The talks collapsed before any agreement was reached.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("reached") != "occurred");
}

TEST_CASE("what takes place at an hour, told in the present, lies ahead", "[extract][status]") {
  const auto told = told_in("The leaders meet by video link at ten in the morning.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("meet") == "planned");
}

TEST_CASE("a strike called from Monday lies ahead, and so does a protest called for Saturday",
          "[extract][status][times]") {
  const auto told = told_in(
      "The union called an indefinite strike from Monday. The opposition called a protest for Saturday.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("called an") == "planned");
  CHECK(told->time("called an") == "2026-04-27");
  CHECK(told->time("protest") == "2026-04-25");
}

TEST_CASE("what is proposed that somebody visit has not been visited", "[extract][status]") {
  const auto told = told_in("Guyana proposed that the Council visit Haiti in June.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("visit") == "proposed");
}

TEST_CASE("who escapes, is spared or faces an expulsion has not been expelled", "[extract][status]") {
  const auto told = told_in(
      "The envoy faces expulsion.\nThe consul was spared expulsion.\nThe attaché evaded arrest.\nA warrant "
      "for the general's arrest was issued.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->count("expulsion") > 0);
  for (const auto& event : told->facts.events) {
    INFO(event.type);
    if (event.type == "expulsion" || event.type == "arrest")
      CHECK(event.status != chancery::graph::Status::occurred);
  }
}

TEST_CASE("reports of it that were false, and what was not chosen", "[extract][status]") {
  const auto told = told_in("Reports of the envoy's arrest were false.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("arrest") == "negated");
  for (const char* text :
       {"The envoy was released instead of being deported.", "The envoy was released rather than deported.",
        "The envoy was too ill to be deported."}) {
    const auto other = told_in(text, "2026-04-24");
    if (!other) return;
    INFO(text);
    CHECK(other->status("deported") == "negated");
  }
  const auto avoided = told_in("The envoy left to avoid being arrested.", "2026-04-24");
  if (!avoided) return;
  CHECK(avoided->status("arrested") != "occurred");
}

TEST_CASE("a relative named beside the kin word has its gender", "[extract]") {
  const auto told = told_in("Kofi Ade's wife, Ama Boateng, said he had been arrested.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("arrested", "victim") == Names{"Kofi Ade"});
}

TEST_CASE("what something depends on, or is only got ready for, has not come about", "[extract][status]") {
  for (const char* text : {"The army's withdrawal depends on a ceasefire.",
                           "The army's withdrawal is conditional on a ceasefire.",
                           "The army will withdraw in exchange for a ceasefire."}) {
    const auto told = told_in(text, "2026-04-24");
    if (!told) return;
    INFO(text);
    CHECK(told->status("ceasefire") == "hypothetical");
  }
  const auto told = told_in(
      "Troops are massing for an attack on the town.\nThe navy rehearsed a raid on the port.\nThere is no "
      "evidence of an invasion.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("attack") == "planned");
  CHECK(told->status("raid") == "hypothetical");
  CHECK(told->status("invasion") == "negated");
  const auto blamed = told_in("The army is to blame for the bombing of the camp.", "2026-04-24");
  if (!blamed) return;
  CHECK(blamed->status("bombing") == "occurred");
}

TEST_CASE("'not only' denies nothing; 'were due to meet but did not' does", "[extract][status]") {
  const auto told = told_in(
      "Not only has Poland closed the crossing, it has also recalled its consul.\nThe two leaders were due "
      "to meet "
      "but did not.\nSudan declined to attend the summit in Geneva.");
  if (!told) return;
  CHECK(told->status("closed") == "occurred");
  CHECK(told->status("meet") == "negated");
  const auto summit = told_in("Sudan declined to attend the summit in Geneva.");
  CHECK(summit->status("summit") == "occurred");
}

TEST_CASE("what a bill that is voted down or a resolution that is blocked would have done is not done",
          "[extract][status]") {
  const auto told = told_in(
      "Tuvalu's parliament has voted down, eight to six, a bill to suspend the treaty with Chad.\nThe "
      "council "
      "blocked a resolution to extend the mandate.\nLawmakers tabled a bill to close the border.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->status("suspend") == "negated");
  CHECK(told->status("extend") == "negated");
  CHECK(told->status("close") == "proposed");
}
