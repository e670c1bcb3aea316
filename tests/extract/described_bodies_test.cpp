#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using graph::EntityKind;
using Names = std::vector<std::string>;

TEST_CASE("what stands behind a comma tells that a name is a body's", "[extract][names]") {
  const auto facts = read_facts(
      "Peru bought drones from Baykar, a Turkish company, on Monday.\nAnsaru, an armed group, kidnapped 20 "
      "people.\nAndrade Prado, a Brazilian construction company, paid bribes.\nMaria Costa, a party "
      "official, "
      "denied it.");
  if (!facts) return;
  for (const char* name : {"Baykar", "Ansaru", "Andrade Prado"})
    CHECK(entity(*facts, name).kind == EntityKind::organisation);
  CHECK(entity(*facts, "Maria Costa").kind == EntityKind::person);
}

TEST_CASE("a company is at home in the state of which it is called", "[extract]") {
  const auto facts = read_facts(
      "Peru signed a contract with the Turkish firm Hassas Makina. It criticised Northline Shipping, a "
      "Danish "
      "company, and told the Peruvian company so.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  CHECK(std::ranges::count(all, "located_in: hassas-makina -> TUR") == 1);
  CHECK(std::ranges::count(all, "located_in: northline-shipping -> DNK") == 1);
}

TEST_CASE("a company is meant by the first word of its name, whatever the model takes it for", "[extract]") {
  const auto told = told_in(
      "The minister criticised Northline Shipping, a Danish company. Northline denied the charge on Monday.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->who("denied", "speaker") == Names{"Northline Shipping"});
}

TEST_CASE("a mission is named with the state in which it is", "[extract][names]") {
  const auto facts = read_facts(
      "The EU Mission in Armenia extended its patrols. The OSCE Mission to Moldova said so. The mission in "
      "Kenya ended.");
  if (!facts) return;
  CHECK(has_entity(*facts, "EU Mission in Armenia"));
  CHECK(has_entity(*facts, "OSCE Mission to Moldova"));
  CHECK(entity(*facts, "Kenya").kind == EntityKind::state);
}

TEST_CASE("a general of two unknown names is a person, General Dynamics none", "[extract][names]") {
  const auto facts = read_facts(
      "General Amílcar Tzoc took over the Defense Ministry of Guatemala. General Atomics Aeronautical sold "
      "it "
      "drones.");
  if (!facts) return;
  CHECK(entity(*facts, "Amílcar Tzoc").kind == EntityKind::person);
  CHECK_FALSE(has_entity(*facts, "Atomics Aeronautical"));
}

TEST_CASE("who does something to 'him' is not he, even where the name follows the office", "[extract]") {
  const auto told =
      told_in("Godfrey Masika landed in Haiti on Tuesday. Haiti's premier, Gerald Baptiste, greeted him.",
              "2026-01-15");
  if (!told) return;
  CHECK(told->who("greeted", "participant") == Names{"Gerald Baptiste", "Godfrey Masika"});
}

TEST_CASE("a state's representative represents it", "[extract]") {
  const auto facts = read_facts("Georgia's representative, Levan Kobalia, called the vote a farce.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  CHECK(std::ranges::count(all, "represents: levan-kobalia -> GEO") == 1);
}

TEST_CASE("a body goes by the letters behind its name, whatever language they abbreviate",
          "[extract][names]") {
  const auto facts = read_facts(
      "Ales Zylinski refused to go, the Belarusian State Security Committee (KGB) said. Viktor Sharapov, "
      "deputy "
      "chairman of the KGB, told the BelTA news agency so.");
  if (!facts) return;
  CHECK(meant_by(*facts, "KGB") ==
        Names{"belarusian-state-security-committee", "belarusian-state-security-committee"});
  CHECK(has_entity(*facts, "BelTA"));
}

TEST_CASE("what is between two ends of a bridge is two places", "[extract][names]") {
  const auto facts = read_facts("They exchanged five prisoners at the bridge between Terespol and Brest.");
  if (!facts) return;
  CHECK(entity(*facts, "Terespol").kind == EntityKind::place);
  CHECK(entity(*facts, "Brest").kind == EntityKind::place);
}

TEST_CASE("a list of persons with descriptions is no apposition", "[extract]") {
  const auto told = told_in(
      "Minsk freed the Polish journalist Marek Wrobel, the priest Jan Wrobel, who is not related to him, and "
      "a "
      "driver.\nThe minister met Ann Lee, the actress, and Bo Lind.");
  if (!told) return;
  CHECK(told->who("freed", "victim") == Names{"Jan Wrobel", "Marek Wrobel"});
  CHECK(told->who("met", "participant") == Names{"Ann Lee", "Bo Lind"});
}

TEST_CASE("who is taken for a place once is the person named elsewhere", "[extract][names]") {
  const auto facts = read_facts(
      "Minsk freed the Polish journalist Marek Wrobel and the priest Jan Wrobel. Marek Wrobel was arrested "
      "in "
      "Grodno. Father Jan Wrobel accused guards.");
  if (!facts) return;
  CHECK(entity(*facts, "Marek Wrobel").kind == EntityKind::person);
  CHECK_FALSE(has_entity(*facts, "Father Jan Wrobel"));
}

TEST_CASE("the role of a diplomat does without the embassy", "[extract]") {
  const auto facts = read_facts(
      "The second secretary of the Myanmar embassy in Dili, Zaw Htun Lin, was expelled. Ann Thoms, the "
      "deputy "
      "head of mission at the German embassy in Nairobi, left.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Zaw Htun Lin") == Names{"second secretary @ MMR"});
  CHECK(offices_of(*facts, "Ann Thoms") == Names{"deputy head of mission @ DEU"});
}
