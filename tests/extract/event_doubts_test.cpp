#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("what nobody confirms of a claim is not taken for a fact", "[extract][status]") {
  const auto told = told_in(
      "The daily Le Phare said the envoy had defected to Kenya. If the defection is confirmed, Uganda would "
      "protest.\n"
      "Somali rebels claimed that Kenya had attacked a market near Kismayo; the claim could not be "
      "verified.");
  if (!told) return;
  CHECK(told->status("defected") == "hypothetical");
  CHECK(told->status("attacked") == "hypothetical");
  CHECK(told->status("claimed") == "occurred");
}

TEST_CASE("what the article itself tells stays a fact where one side does not confirm it",
          "[extract][status]") {
  const auto told =
      told_in("Kenya expelled two diplomats on Monday. Uganda did not confirm the expulsion.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("expelled") == "occurred");
}

TEST_CASE("whom a thing is denied has not been contradicted", "[extract][events]") {
  const auto told = told_in("The envoy said Kenya had denied him the floor.\nKenya denied the attack.");
  if (!told) return;
  CHECK(told->count("denial") == 1);
}

TEST_CASE("no one's arrest has been asked for", "[extract][status]") {
  const auto told = told_in("Kenya has been asked for no one's arrest.");
  if (!told) return;
  CHECK(told->status("asked") != "occurred");
  CHECK(told->status("arrest") != "occurred");
}

TEST_CASE("what is only to be resumed or hosted has not happened", "[extract][status]") {
  const auto told = told_in(
      "Kenya called for the resumption of talks with Uganda.\n"
      "The ministers took note of Kenya's offer to host talks between Uganda and Somalia.\n"
      "Kenya would have no choice but to trigger the snapback of sanctions.");
  if (!told) return;
  for (const auto& event : told->facts.events) {
    if (event.type == "negotiation" || event.type == "sanction")
      CHECK(event.status != chancery::graph::Status::occurred);
  }
  CHECK(told->count("negotiation") > 0);
}

TEST_CASE("a draft that is withdrawn before the vote is not voted on", "[extract][status]") {
  const auto told = told_in("Kenya withdrew its draft minutes before a vote on Thursday.", "2024-05-03");
  if (!told) return;
  CHECK(told->status("vote") == "cancelled");
}

TEST_CASE("what is put off to another day lies ahead on that day", "[extract][status][times]") {
  const auto told = told_in(
      "The exercise, scheduled for May, has been pushed back to August.\n"
      "A vote set for Friday was moved to 10 June.\n"
      "The visit was postponed indefinitely.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->status("exercise") == "planned");
  CHECK(told->time("exercise") == "2024-08");
  CHECK(told->time("vote") == "2024-06-10");
  CHECK(told->time("pushed back").empty());
  CHECK(told->status("visit") == "cancelled");
}

TEST_CASE("what is told in the present of what lies ahead lies ahead", "[extract][status][times]") {
  const auto told = told_in(
      "The presidents will gather in Nairobi on 21 July, a summit at which Kenya hands over the presidency "
      "to "
      "Uganda.",
      "2024-06-02");
  if (!told) return;
  CHECK(told->status("hands over") == "planned");
  CHECK(told->time("hands over") == "2024-07-21");
}

TEST_CASE("a paper is known by the word before its name", "[extract][sources]") {
  const auto told =
      told_in("Kenya dismissed a report in the daily Le Phare that its envoy had met rebels in Kampala.");
  if (!told) return;
  CHECK(told->sources("met") == std::vector<std::string>{"Le Phare"});
}

TEST_CASE("what hangs on an if is neither done nor left undone", "[extract][status]") {
  const auto told =
      told_in("Kenya will expel the envoy if Uganda does not apologise by Friday.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("expel") == "hypothetical");
  CHECK(told->status("apologise") == "hypothetical");
}

TEST_CASE("what has to be done has not been done, what had to be done has", "[extract][status]") {
  const auto told = told_in(
      "The treaty still has to be ratified by parliament.\nKenya had to withdraw its troops from Somalia.");
  if (!told) return;
  CHECK(told->status("ratified") == "negated");
  CHECK(told->status("withdraw") == "occurred");
}

TEST_CASE("a short delay calls nothing off", "[extract][status]") {
  const auto told =
      told_in("The summit of Kenya and Uganda was delayed for an hour.\nThe visit to Kampala was delayed.");
  if (!told) return;
  CHECK(told->status("summit") == "occurred");
  CHECK(told->status("visit") == "cancelled");
}

TEST_CASE("what is to be ended or investigated is there", "[extract][status]") {
  const auto told = told_in(
      "Kenya will investigate the attack on its embassy.\n"
      "Rejecting the treaty would not end the blockade of Uganda.");
  if (!told) return;
  CHECK(told->status("attack") == "occurred");
  CHECK(told->status("Rejecting") == "hypothetical");
}

TEST_CASE("talks that were suspended and will resume lie ahead", "[extract][status]") {
  const auto told =
      told_in("Negotiations with Kenya, suspended in May, will resume in August.", "2024-06-02");
  if (!told) return;
  CHECK(told->status("Negotiations") == "planned");
}

TEST_CASE("charges that are rejected are no facts", "[extract][status]") {
  const auto told = told_in("Kenya's president rejected charges that he had attacked Uganda.");
  if (!told) return;
  CHECK(told->status("attacked") == "negated");
}

TEST_CASE("what was threatened but never done was not done", "[extract][status]") {
  const auto told = told_in("Kenya had threatened to expel the envoy but never did.");
  if (!told) return;
  CHECK(told->status("expel") == "negated");
}

TEST_CASE("what is awaited lies ahead", "[extract][status]") {
  const auto told = told_in(
      "Kenya will withdraw its troops when Somalia signs the treaty.\n"
      "Kenya promised to reopen the border the day the agreement is adopted.");
  if (!told) return;
  CHECK(told->status("signs") == "planned");
  CHECK(told->status("adopted") == "planned");
}

TEST_CASE("what would have been, had something happened, is no fact", "[extract][status]") {
  const auto told = told_in("India said it would have suspended the deal had the bill been adopted.");
  if (!told) return;
  CHECK(told->status("suspended") == "hypothetical");
  CHECK(told->status("adopted") == "hypothetical");
}
