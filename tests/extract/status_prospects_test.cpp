#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what somebody is called on to do, or a body votes to do, is not done", "[extract][status]") {
  const auto told = told_in(
      "Opposition leader Ana Rojas called on her supporters to march on the council's headquarters on "
      "Monday.\n"
      "The African Union voted by 21 to four to send a mission to Chad.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("march") == "proposed");
  CHECK(told->status("send") == "planned");
}

TEST_CASE("a trial that is unlikely to start has not been held", "[extract][status]") {
  const auto told =
      told_in("Prosecutors want more time, and a trial is unlikely to start before the autumn.");
  if (!told) return;
  CHECK(told->status("trial") == "hypothetical");
}

TEST_CASE("how a thing is not to be done is not done either", "[extract][status]") {
  const auto told =
      told_in("Kenya said that it would not reward the rebels by suspending its drills with Uganda.");
  if (!told) return;
  CHECK(told->status("suspending") == "negated");
}

TEST_CASE("what others only came close to has not happened", "[extract][status]") {
  const auto told = told_in(
      "Envoys of Kenya and Uganda moved close on Friday to agreeing a ceasefire in Oslo.", "2024-05-05");
  if (!told) return;
  CHECK(told->status("agreeing") == "hypothetical");
}

TEST_CASE("what a plan is subject to, or a refusal waits for, is open", "[extract][status]") {
  const auto told = told_in(
      "The first patrol will be led by Chad, subject to the signature of a technical accord.\n"
      "The Taliban ruled out any treaty until Kenya recognises their government.");
  if (!told) return;
  CHECK(told->status("signature") == "hypothetical");
  CHECK(told->status("recognises") == "hypothetical");
}

TEST_CASE("the next round of talks that is only offered is not planned", "[extract][status]") {
  const auto told = told_in("A Kenyan offer to hold the next round of talks in Nairobi went unanswered.");
  if (!told) return;
  CHECK(told->status("round of talks") == "proposed");
}

TEST_CASE("who will visit before leaving has not left", "[extract][status]") {
  const auto told = told_in(
      "Foreign Minister Kenji Mori will visit the camps in Osaka tomorrow before leaving for Nairobi.\n"
      "He met the governor before leaving for Kampala.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("leaving") == "planned");
}

TEST_CASE("what a veto to come would stop is neither made nor stopped", "[extract][status]") {
  const auto told = told_in(
      "Diplomats expect France to veto a draft demanding a ceasefire in Chad if it is put to a vote.");
  if (!told) return;
  CHECK((told->status("ceasefire") == "hypothetical" || told->status("ceasefire") == "proposed"));
}

TEST_CASE("a participle between commas does not take the condition that its verb is under",
          "[extract][status]") {
  const auto told = told_in(
      "Kenya warned that flour would run out within days unless the crossings, shut since March 2, were "
      "reopened.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("shut") == "occurred");
  CHECK(told->time("shut") == "2024-03-02");
}

TEST_CASE("'a day after' is seen from the day told, not from what is planned", "[extract][times]") {
  const auto told = told_in(
      "Japan and Kenya agreed Friday to begin training this autumn, a day after a patrol vessel was struck "
      "by a "
      "Chinese ship.",
      "2024-05-03");
  if (!told) return;
  CHECK(told->time("struck") == "2024-05-02");
  CHECK(told->status("struck") == "occurred");
}

TEST_CASE("the day of what is condemned is not the day of the condemnation", "[extract][times]") {
  const auto told = told_in("Japan condemned Sunday's launch as a violation of the treaty.", "2024-05-03");
  if (!told) return;
  CHECK(told->time("condemned") != "2024-04-28");
}

TEST_CASE("the date of a topic that opens the sentence is not that of the answer", "[extract][times]") {
  const auto told = told_in(
      "On the pushing back of 37 persons through the border on 14 June, the Kenyan spokesman confirmed that "
      "a "
      "note had been sent.",
      "2024-06-20");
  if (!told) return;
  CHECK(told->time("confirmed") != "2024-06-14");
}

TEST_CASE("talks for which somebody will visit on a day are on that day", "[extract][times]") {
  const auto told = told_in(
      "Defense Minister Mark Ellsworth will visit Manila on June 27 for talks with his Philippine "
      "counterpart.\n"
      "He is scheduled to speak in Osaka on Saturday before returning home the following day.",
      "2024-06-20");
  if (!told) return;
  CHECK(told->time("talks") == "2024-06-27");
  CHECK(told->time("returning") == "2024-06-23");
}

TEST_CASE("a promise made when somebody came to power is of that year", "[extract][times]") {
  const auto told =
      told_in("When Kenji Mori came to power in 2017, he promised to serve a single term.", "2024-06-20");
  if (!told) return;
  CHECK(told->time("promised") == "2017");
}

TEST_CASE("the full stop of a rank ends no sentence", "[extract]") {
  const auto told = told_in(
      "The rebels were warned of it in Sofia by Brig. Gen. Matteo Corsini, who commands 120 soldiers.",
      "2024-06-20");
  if (!told) return;
  CHECK(told->who("warned", "speaker") == std::vector<std::string>{"Matteo Corsini"});
}

TEST_CASE("who was beaten according to a lawyer is not the lawyer", "[extract]") {
  const auto told = told_in(
      "Chea Sovannara was arrested on May 9, held for eleven days and, according to her lawyer, Dara Mean, "
      "beaten "
      "during questioning.",
      "2024-06-20");
  if (!told) return;
  CHECK(told->who("beaten", "target") != std::vector<std::string>{"Dara Mean"});
}

TEST_CASE("'we' of a joint statement are the states whose ministers make it", "[extract]") {
  const auto told = told_in(
      "JOINT STATEMENT\n"
      "1. We, the Foreign Ministers of Kenya, Chad and Togo, met in Nairobi on 2 May 2024.\n"
      "2. We condemned the attack on the tanker Blue Heron.\n"
      "3. \"We are tired,\" Mali's president said.",
      "2024-05-03");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == std::vector<std::string>{"Chad", "Kenya", "Togo"});
}

TEST_CASE("'the top diplomat' and 'the defence chief' are the ministers named beside", "[extract]") {
  const auto told = told_in(
      "Seoul's top diplomat said Friday that the door is open.\n"
      "Foreign Minister Han Jae-won made the remarks in Seoul.\n"
      "Defense Minister Kim Ki-beom met lawmakers. The defense chief apologised.",
      "2024-05-03");
  if (!told) return;
  CHECK(told->who("said", "speaker") == std::vector<std::string>{"Han Jae-won"});
  CHECK(told->who("apologised", "speaker") == std::vector<std::string>{"Kim Ki-beom"});
}

TEST_CASE("what is hoped for, offered, talked about or escaped did not happen", "[extract][status]") {
  const auto told = told_in(
      "Slovenia hoped for a vote on Friday.\nMexico offered Mr Balarezo asylum.\nEuropean leaders disagreed "
      "about "
      "sending soldiers to Ukraine.\nTunisia's envoy escaped a kidnapping near Zawiya on Tuesday.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->status("vote") == "proposed");
  CHECK(told->status("offered Mr Balarezo asylum") == "proposed");
  CHECK(told->status("sending") == "hypothetical");
  CHECK(told->status("kidnapping") == "negated");
}
