// Sentences whose clauses the parser hangs on the wrong verb.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("the name behind a clause that opens with a gerund is the subject", "[extract][events]") {
  const auto told = told_in(
      "Meeting at an emergency summit in Abuja, the Economic Community of West African States (ECOWAS) "
      "suspended "
      "Togo from its bodies and closed all borders with the country.");
  if (!told) return;
  const std::vector<std::string> bloc{"Economic Community of West African States"};
  CHECK(told->who("suspended", "agent") == bloc);
  CHECK(told->who("closed", "agent") == bloc);
}

TEST_CASE("a second passive without its auxiliary is one", "[extract][events]") {
  const auto told = told_in(
      "The general said that the constitution had been suspended and President Essohana Lawani arrested.");
  if (!told) return;
  CHECK(told->who("arrested", "victim") == std::vector<std::string>{"Essohana Lawani"});
  CHECK(told->who("arrested", "agent").empty());
}

TEST_CASE("a comma ends what a verb of the main clause would go on", "[extract][events]") {
  const auto told = told_in(
      "The envoys of South Korea and Japan met in Seoul on Thursday, hours after North Korea fired a "
      "missile, and "
      "agreed to seek a new resolution.",
      "2025-11-14");
  if (!told) return;
  CHECK(told->who("agreed", "participant") == std::vector<std::string>{"Japan", "South Korea"});
}

TEST_CASE("the verb at the end tells who says what went before", "[extract][attribution]") {
  const auto told = told_in(
      "The African Union could suspend Togo unless the president is back at work by Thursday, the chair of "
      "its "
      "Peace and Security Council, Tesfaye Woldemariam, has warned.");
  if (!told) return;
  CHECK(told->who("warned", "speaker") == std::vector<std::string>{"Tesfaye Woldemariam"});
  CHECK(told->sources("suspend") == std::vector<std::string>{"Tesfaye Woldemariam"});
}

TEST_CASE("what is said in a statement is told by who says it", "[extract][attribution]") {
  const auto told = told_in(
      "The Inter-Services Public Relations (ISPR) said in a statement that the Indian army had shelled a "
      "village near the line with mortars and heavy weapons. Two soldiers were killed in the "
      "retaliation, it claimed.");
  if (!told) return;
  const std::vector<std::string> ispr{"Inter-Services Public Relations"};
  CHECK(told->sources("shelled") == ispr);
  CHECK(told->sources("killed") == ispr);
  CHECK(told->who("claimed", "speaker") == ispr);
}

TEST_CASE("whose account it is tells what it holds", "[extract][attribution]") {
  const auto told = told_in(
      "Sudan's army and its foes traded blame. Kenya's own account is that the drones were launched by the "
      "Rapid "
      "Support Forces.");
  if (!told) return;
  CHECK(told->sources("launched") == std::vector<std::string>{"Kenya"});
}

TEST_CASE("hours that are given to a named envoy are given to leave", "[extract][events]") {
  const auto told = told_in(
      "Costa Rica on Thursday gave Nicaragua's ambassador, Rigoberto Lacayo Sandino, 72 hours to leave the "
      "country.",
      "2025-11-14");
  if (!told) return;
  CHECK(told->type("gave") == "expulsion");
  CHECK(told->who("gave", "target") == std::vector<std::string>{"Rigoberto Lacayo Sandino"});
  CHECK(told->time("gave") == "2025-11-13");
}

TEST_CASE("those who are quoted as they are not the one who quotes them", "[extract][events]") {
  const auto told = told_in(
      "Police arrested nine people. \"They signed once, they can sign again,\" said Noa Kedar-Weiss.");
  if (!told) return;
  CHECK(told->who("signed", "participant").empty());
  CHECK(told->who("sign", "participant").empty());
}

TEST_CASE("who is represented at talks takes part in them", "[extract][events]") {
  const auto told =
      told_in("China, which was not represented at the talks, urged all parties to show restraint.");
  if (!told) return;
  CHECK(told->who("represented", "agent") == std::vector<std::string>{"China"});
}

TEST_CASE("the head whose body is told of arrives, the body offers", "[extract]") {
  const auto told = told_in(
      "The Pacific Islands Forum, whose secretary general, Baron Tukimea, arrived in Tarawa on Tuesday, "
      "offered "
      "to host talks between Kiribati and Nauru in Suva before the leaders' summit in October.",
      "2024-08-21");
  if (!told) return;
  CHECK(told->who("arrived", "agent") == std::vector<std::string>{"Baron Tukimea"});
  CHECK(told->who("offered", "speaker") == std::vector<std::string>{"Pacific Islands Forum"});
  CHECK(told->time("summit") == "2024-10");
  CHECK(told->status("summit") == "planned");
}

TEST_CASE("a participle behind a comma ends before the verb goes on", "[extract]") {
  const auto told = told_in(
      "Kiribati on Wednesday rejected a demand by Nauru that it release the longliner Ocean Grace, seized "
      "eleven "
      "days ago in waters that both states claim, and accused its neighbor of spying.",
      "2024-08-21");
  if (!told) return;
  CHECK(told->time("accused") == "2024-08-21");
  CHECK(told->event("claim") == nullptr);
}

TEST_CASE("without a comma the clause with who goes on", "[extract]") {
  const auto told = told_in(
      "Peru's minister Carlos Ayala handed the note to the Bolivian ambassador, Lidia Choque, who condemned "
      "the "
      "raid and accused Peru of spying.");
  if (!told) return;
  CHECK(told->who("accused", "speaker") == std::vector<std::string>{"Lidia Choque"});
}

TEST_CASE("hours to leave on a day are given on that day", "[extract][times]") {
  const auto told = told_in(
      "Paraguay gave two military attachés at the Bolivian embassy 48 hours to leave on Tuesday after "
      "prosecutors linked them to the theft of drone parts.",
      "2024-11-12");
  if (!told) return;
  CHECK(told->time("gave") == "2024-11-12");
}

TEST_CASE("they are those who acted, not those of whom was spoken", "[extract]") {
  const auto told = told_in(
      "Iceland's Foreign Minister Ann Lee received Moldova's Foreign Minister Ion Rotaru.\n"
      "Both ministers condemned the detention of three election observers in Tiraspol last month. They "
      "called "
      "for an inquiry.",
      "2025-06-04");
  if (!told) return;
  CHECK(told->who("called for", "speaker") == std::vector<std::string>{"Ann Lee", "Ion Rotaru"});
  CHECK(told->time("condemned") != "2025-05");
}

TEST_CASE("who acts behind a semicolon does not say what stands before it", "[extract][mended]") {
  const auto told =
      told_in("Guatemala has asked for the extradition of the colonel; Paris is considering the request.",
              "2026-01-15");
  if (!told) return;
  CHECK(told->sources("asked").empty());
  CHECK(told->who("asked", "speaker") == std::vector<std::string>{"Guatemala"});
}

TEST_CASE("'which' behind a body and its officer is the body", "[extract][mended]") {
  const auto told = told_in(
      "A Vietnamese officer of the tanker Ocean Lotus, which Iran seized on 27 February, is in good health.",
      "2025-03-15");
  if (!told) return;
  CHECK(told->who("seized", "object") == std::vector<std::string>{"Ocean Lotus"});
  CHECK(told->who("seized", "agent") == std::vector<std::string>{"Iran"});
}

TEST_CASE("who is 'among them' does what they do", "[extract][mended]") {
  const auto told = told_in("Nine donors, among them Germany and Japan, suspended funding to the agency.");
  if (!told) return;
  CHECK(told->who("suspended", "agent") == std::vector<std::string>{"Germany", "Japan"});
}

TEST_CASE("sources close to talks tell nothing of their being near", "[extract][status]") {
  const auto told = told_in("Sources close to the talks told AFP that Qatar had left.");
  if (!told) return;
  CHECK(told->status("talks") == "occurred");
}

TEST_CASE("a name right behind a verb without an object is its object", "[extract][mended]") {
  const auto told = told_in("The mayor of London, Ann Lee, criticised Washington.");
  if (!told) return;
  CHECK(told->who("criticised", "target") == std::vector<std::string>{"United States"});
}
