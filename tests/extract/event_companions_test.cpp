// Who takes part by words that stand beside: companions, borders, persons behind their kin, shared agents.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("who goes together with another goes, too", "[extract][events]") {
  const auto told =
      told_in("Omar Alkan will visit Baku on August 10 together with Defense Minister Halis Tekeli.");
  if (!told) return;
  CHECK(told->who("visit", "agent") == Names{"Halis Tekeli", "Omar Alkan"});
}

TEST_CASE("kin are the persons named behind them", "[extract][events]") {
  const auto told = told_in("There she met her husband, the Guatemalan poet Otoniel Barrera.");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Otoniel Barrera"});
}

TEST_CASE("an agent told at the end is that of all passives before", "[extract][events]") {
  const auto told = told_in("The sailors were hosed, rammed and detained by Chile.");
  if (!told) return;
  CHECK(told->who("rammed", "agent") == Names{"Chile"});
}

TEST_CASE("who is handed a note is its recipient", "[extract][events]") {
  const auto told = told_in("Ambassador Manjeev Bhalla had been handed a protest note on Sunday.");
  if (!told) return;
  CHECK(told->who("handed", "recipient") == Names{"Manjeev Bhalla"});
}

TEST_CASE("clashes along a border are between those whose it is", "[extract][events]") {
  const auto told =
      told_in("Armenia and Azerbaijan agreed to a truce hours after fierce clashes along their border.");
  if (!told) return;
  CHECK(told->who("clashes", "participant") == Names{"Armenia", "Azerbaijan"});
}

TEST_CASE("an employee, not the embassy, is arrested", "[extract][events]") {
  const auto told =
      told_in("Police identified Ali Aung, a driver at the British embassy arrested in December.");
  if (!told) return;
  CHECK(told->who("arrested", "victim") == Names{"Ali Aung"});
}

TEST_CASE("who plans an extradition would extradite", "[extract][events]") {
  const auto told = told_in("Portugal is considering the extradition of Colonel Armando Na Fanda.");
  if (!told) return;
  CHECK(told->who("extradition", "agent") == Names{"Portugal"});
}

TEST_CASE("who is called on is asked to act", "[extract][events]") {
  const auto told = told_in("He rejected a call by lawmakers on Peru to condemn Turkey.");
  if (!told) return;
  CHECK(told->who("condemn", "speaker") == Names{"Peru"});
}

TEST_CASE("an object behind a count is the verb's", "[extract][events]") {
  const auto told = told_in(
      "South Korea and the United States wrapped up an annual exercise on Thursday.\n"
      "The Council extended until 15 May 2024 the mandate of the force.");
  if (!told) return;
  CHECK(told->who("exercise", "agent") == Names{"South Korea", "United States"});
  CHECK(told->type("extended") == "extension");
}

TEST_CASE("words that stand for an event before tell it again of others", "[extract][events]") {
  const auto told = told_in(
      "Austria expelled a Russian diplomat over espionage, and Russia responded in kind the same day.\n"
      "Lithuania halted electricity purchases from Belarus in November 2020, and Latvia followed suit.");
  if (!told) return;
  CHECK(told->type("responded") == "expulsion");
  CHECK(told->who("responded", "agent") == Names{"Russia"});
  CHECK(told->who("responded", "target") == Names{"Austria"});
  CHECK(told->type("followed") == "suspension");
  CHECK(told->who("followed", "agent") == Names{"Latvia"});
  CHECK(told->who("followed", "target") == Names{"Belarus"});
}

TEST_CASE("the last one is one of those told before", "[extract][events]") {
  const auto told = told_in(
      "South Korea, Japan and China will hold a trilateral meeting in May, the first since the last one was "
      "held in "
      "Lublin in November 2019.");
  if (!told) return;
  CHECK(told->who("one", "participant") == Names{"China", "Japan", "South Korea"});
}

TEST_CASE("they are those who met, and a summit that calls is its bloc", "[extract][events]") {
  const auto told = told_in(
      "Eva Leitgeb met Sergey Lobanov in June in Moscow, where they signed a plan of consultations.\n"
      "The Gulf Cooperation Council summit called on Iraq to abide by the resolution.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Eva Leitgeb", "Sergey Lobanov"});
  CHECK(told->who("called", "speaker") == Names{"Gulf Cooperation Council"});
}

TEST_CASE("who leads a delegation goes with it", "[extract][roles]") {
  const auto told = told_in(
      "A delegation led by Trade Minister Dang Hai left for Washington on Wednesday.\nHatem Fouad met a "
      "Hamas delegation "
      "led by Khalil Awad in Cairo.");
  if (!told) return;
  CHECK(told->who("left", "agent") == std::vector<std::string>{"Dang Hai"});
  CHECK(told->who("met", "participant").size() == 3);
}

TEST_CASE("who acts together with the subject acts, too; who does not, does not", "[extract][mended]") {
  const auto who = [](const std::string& text, const char* word, const char* role) {
    const auto told = told_in(text);
    return told ? told->who(word, role) : Names{"no model"};
  };
  const auto check = [&](const std::string& text, const char* word, const char* role, const Names& wanted) {
    const Names found = who(text, word, role);
    INFO(text);
    CHECK((found == wanted || found == Names{"no model"}));
  };
  check("France, together with Germany, condemned the attack.", "condemned", "speaker",
        {"France", "Germany"});
  check("The US, joined by Britain, bombed Sanaa.", "bombed", "agent", {"United Kingdom", "United States"});
  check("Foreign ministers Maria Costa of Chad and John Smith of Niger met.", "met", "participant",
        {"John Smith", "Maria Costa"});
  check("Tanks were supplied to Chad by France.", "supplied", "agent", {"France"});
  check("Chad was supplied with tanks by France.", "supplied", "recipient", {"Chad"});
  check("The treaty was signed by Peru, not by Chile.", "signed", "participant", {"Peru"});
}

TEST_CASE("that another sent none takes nothing back", "[extract][status]") {
  const auto told = told_in("Both Spain and Portugal sent ships, Italy none.");
  if (!told) return;
  CHECK(told->status("sent") == "occurred");
}
