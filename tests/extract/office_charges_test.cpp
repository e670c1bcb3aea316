// Offices by what they are in charge of, by the state where a bearer without a name stood before, by verbs.
#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery::tests;
using Offices = std::vector<std::string>;

namespace {

bool has_relation(const chancery::graph::Facts& facts, const std::string& wanted) {
  return std::ranges::count(relations_of(facts), wanted) == 1;
}

}  // namespace

TEST_CASE("what a minister is in charge of is no body, though the model takes it for one", "[extract]") {
  const auto facts = read_facts(
      "India's Minister of State for External Affairs, Rekha Iyer, spoke on Monday.\nThe agreement was "
      "initialled by the First Deputy Minister of Energy and Water Resources of Tajikistan, Mr. Sherali "
      "Odina.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Rekha Iyer") == Offices{"Minister of State for External Affairs @ IND"});
  CHECK(offices_of(*facts, "Sherali Odina") ==
        Offices{"First Deputy Minister of Energy and Water Resources @ TJK"});
}

TEST_CASE("a minister 'of' a state that shares its capital's name is of the state", "[extract]") {
  const auto facts = read_facts(
      "Trade Minister Jean Roy of Luxembourg signed the contract in Dakar on behalf of Senegal's partners.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Jean Roy") == Offices{"Trade Minister @ LUX"});
}

TEST_CASE("'the energy minister' is not the minister of ports named before", "[extract]") {
  const auto facts = read_facts(
      "The deal was signed by Ports Minister Adan Guelle. A visit by the Energy Minister has been put off.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Energy Minister").empty());
}

TEST_CASE("'the ambassador' with a name is the one whose state stood there before", "[extract]") {
  const auto facts = read_facts(
      "Peru on Wednesday summoned Colombia's ambassador. Foreign Minister Jorge Luna accused the ambassador, "
      "Hernando Rozo, of misleading his hosts.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hernando Rozo") == Offices{"ambassador @ COL"});
}

TEST_CASE("an abbreviation in brackets stands between a body and its office", "[extract]") {
  const auto facts = read_facts(
      "Omar Diallo, the Economic Community of West African States (ECOWAS) special envoy for the Sahel, is "
      "due in Niamey.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Omar Diallo") == Offices{"special envoy for the Sahel @ ECOWAS"});
}

TEST_CASE("who 'leads the party' leads the one told of", "[extract]") {
  const auto facts = read_facts(
      "The Homeland Party tabled the motion. Ann Lee, who leads the party, called it a duty.\nThe Homeland "
      "Council met. Kofi Lumo, who heads the council in Lima, stayed away.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee") == Offices{"leader @ homeland-party"});
  CHECK(offices_of(*facts, "Kofi Lumo").empty());
}

TEST_CASE("a lawyer represents the client, a former one does not", "[extract]") {
  const auto facts = read_facts(
      "Salem Gharbi denies it. His lawyer, Rita Borg, dismissed the warrant. Omar Diallo was held, said "
      "Diallo's lawyer, Kofi Mensah. Ann Lee, a lawyer for Diallo, said he was ill. Marie Roux, who "
      "represents Gharbi, agreed. Diallo's former lawyer, Paul Grand, left.");
  if (!facts) return;
  const auto represents = [&](std::string_view lawyer, std::string_view client) {
    return has_relation(*facts, "represents: " + std::string(entity(*facts, lawyer).key) + " -> " +
                                    std::string(entity(*facts, client).key));
  };
  CHECK(represents("Rita Borg", "Salem Gharbi"));
  CHECK(represents("Kofi Mensah", "Omar Diallo"));
  CHECK(represents("Ann Lee", "Omar Diallo"));
  CHECK(represents("Marie Roux", "Salem Gharbi"));
  CHECK_FALSE(represents("Paul Grand", "Omar Diallo"));
}

TEST_CASE("an institute 'in' a city sits there, and its people belong to it", "[extract]") {
  const auto facts = read_facts(
      "Chad fears being bypassed, said Marwa Saleh of the Gulf-Horn Centre, a research institute in Doha.");
  if (!facts) return;
  const std::string centre(entity(*facts, "Gulf-Horn Centre").key);
  CHECK(entity(*facts, "Gulf-Horn Centre").kind == chancery::graph::EntityKind::organisation);
  CHECK(has_relation(*facts,
                     "affiliated_with: " + std::string(entity(*facts, "Marwa Saleh").key) + " -> " + centre));
  CHECK(has_relation(*facts, "located_in: " + centre + " -> " + std::string(entity(*facts, "Doha").key)));
}

TEST_CASE("a ship may be named beside what it is", "[extract]") {
  const auto facts = read_facts("The coast guard searched his tanker, the Blue Marlin, off Gozo in August.");
  if (!facts) return;
  CHECK(entity(*facts, "Blue Marlin").kind == chancery::graph::EntityKind::platform);
}

TEST_CASE("whom the model takes for a body is a person where an honorific stands before a part of the name",
          "[extract]") {
  const auto facts = read_facts(
      "Eritrea's ambassador, Tekle Habte, said the engineer, Yonas Tekle of Ethiopia, had been moved. Mr "
      "Yonas, he added, was in good health.\n\"Mr Tekle's government is sending an invoice,\" she said.");
  if (!facts) return;
  CHECK(entity(*facts, "Yonas Tekle").kind == chancery::graph::EntityKind::person);
  CHECK(meant_by(*facts, "Yonas") == Offices{std::string(entity(*facts, "Yonas Tekle").key)});
  CHECK(meant_by(*facts, "Tekle") == Offices{std::string(entity(*facts, "Tekle Habte").key)});
}
