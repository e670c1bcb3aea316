// What a predicate, an idiom or what comes before it says of an event.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("plans that are buried, axed or come to nothing are cancelled", "[extract][status]") {
  const auto told = told_in(
      "Spain buried its plan for a conference in Malaga.\nThe planned visit to Ankara was axed on Tuesday.\n"
      "Plans for a summit in Cairo came to nothing.\nA row over seating torpedoed the talks with Mali.\n"
      "The exercise had to be called off because of the storm.");
  if (!told) return;
  for (const char* words : {"conference", "visit", "summit", "talks", "exercise"}) {
    INFO(words);
    CHECK(told->status(words) == "cancelled");
  }
}

TEST_CASE("what is on hold or dead in the water is off, what hangs in the balance is open",
          "[extract][status]") {
  const auto told = told_in(
      "The visit to Tokyo is on hold.\nThe talks hang in the balance.\nThe summit is up in the air.\n"
      "A trip to Oslo is in the works.\nThe signing of the treaty is a matter of days.");
  if (!told) return;
  CHECK(told->status("visit") == "cancelled");
  CHECK(told->status("talks") == "hypothetical");
  CHECK(told->status("summit") == "hypothetical");
  CHECK(told->status("trip") == "expected");
  CHECK(told->status("signing") == "expected");
}

TEST_CASE("what is under way goes on, what was under way does not", "[extract][status]") {
  const auto told = told_in("Talks are under way in Doha.\nThe exercise was in full swing when he came.");
  if (!told) return;
  CHECK(told->status("Talks") == "ongoing");
  CHECK(told->status("exercise") == "occurred");
}

TEST_CASE("what comes behind something that lies ahead lies ahead, too", "[extract][status]") {
  const auto told = told_in(
      "The crossing would open on 9 December, a day before a summit of the Gulf states, sources said.\n"
      "Chad sent observers to Mali before the visit of the Kenyan president.",
      "2024-11-20");
  if (!told) return;
  CHECK(told->status("summit") == "planned");
  CHECK(told->status("visit") == "occurred");
}

TEST_CASE("whoever backs out of something, holds back from it or changes his mind does not do it",
          "[extract][status]") {
  const auto told = told_in(
      "Qatar backed out of hosting the summit.\nThe army has held back from storming the building.\n"
      "Chad changed its mind about closing the border.\nThe accord commits Mali to freeing the prisoners.");
  if (!told) return;
  CHECK(told->status("storming") == "negated");
  CHECK(told->status("closing") == "negated");
  CHECK(told->status("freeing") == "planned");
}

TEST_CASE("proposals that are shot down or defeated are not carried out", "[extract][status]") {
  const auto told = told_in(
      "The council shot down a proposal to send observers.\nDeputies defeated a motion to recall the envoy.");
  if (!told) return;
  CHECK(told->status("send") == "negated");
  CHECK(told->status("recall") == "negated");
}

TEST_CASE("what does not correspond to reality has not happened", "[extract][status]") {
  const auto told =
      told_in("The report that rebels had seized Bouar does not correspond to reality, the army said.");
  if (!told) return;
  CHECK(told->status("seized") == "negated");
}

TEST_CASE("what calls grow for, somebody wants done, or is among what is weighed is open",
          "[extract][status]") {
  const auto told = told_in(
      "Calls are growing for the release of the journalist.\nProtesters want the ambassador expelled.\n"
      "Seoul is mulling a response, including the closure of the consulate.\n"
      "Preparations are under way for a visit by the Pope.");
  if (!told) return;
  CHECK(told->status("release") == "proposed");
  CHECK(told->status("expelled") == "hypothetical");
  CHECK(told->status("closure") == "proposed");
  CHECK(told->status("visit") == "planned");
}

TEST_CASE("talks that were to have opened did not, and a request that was neither made nor answered was not",
          "[extract][status]") {
  const auto told =
      told_in("Talks were to have opened on Monday.\nThe request was neither made nor answered, he insisted.",
              "2024-11-20");
  if (!told) return;
  CHECK(told->status("Talks") == "cancelled");
  CHECK(told->status("request") == "negated");
}

TEST_CASE("whoever had no hand in it did not do it, whatever is on the point of it will",
          "[extract][status]") {
  const auto told = told_in(
      "Mali played no part in shelling the town.\nSenegal's army is on the point of pulling out of Gambia.\n"
      "The sale of eight jets to Peru fell through on Tuesday.\nCanada decided against a boycott of the "
      "games.\nChiefs of Mali and Niger have been conferring in Niamey since Monday.\nIt would be premature "
      "to hold a summit.\nThe liberation of the teacher was due to Algerian good offices.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->status("shelling") == "negated");
  CHECK(told->status("pulling") == "expected");
  CHECK(told->status("sale") == "cancelled");
  CHECK(told->status("boycott") == "negated");
  CHECK(told->status("conferring") == "ongoing");
  CHECK(told->status("summit") == "hypothetical");
  CHECK(told->status("liberation") == "occurred");
}

TEST_CASE("what is recognised neither here nor there was held all the same", "[extract][status]") {
  const auto told = told_in("Romania recognises neither the bloc nor the ballot held in Sukhumi.");
  if (!told) return;
  CHECK(told->status("ballot") == "occurred");
}

TEST_CASE("whoever takes no part in the fighting is no party to it", "[extract][arguments]") {
  const auto told = told_in("France has taken no part in the fighting.");
  if (!told) return;
  CHECK(told->who("fighting", "participant").empty());
}

TEST_CASE("the verbs of a series share their subject and their source", "[extract][arguments]") {
  const auto told = told_in(
      "Its Ministry of Information said that a Djiboutian patrol entered Eritrean territory at Mount Gabla, "
      "ignored two calls to halt and opened fire.");
  if (!told) return;
  CHECK(told->who("opened fire", "agent") == std::vector<std::string>{"Djibouti"});
}
