#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a given name that is an office, too, stays in the name behind a title", "[extract]") {
  const auto facts = read_facts(
      "The State Department has ordered staff out, says deputy spokesperson Dean Carver.\n"
      "The Taliban's acting foreign minister, Amir Khan Zadran, visited Delhi.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Dean Carver"));
  CHECK(has_entity(*facts, "Amir Khan Zadran"));
}

TEST_CASE("a name does not hold the office or the charge before it, nor the state behind it", "[extract]") {
  const auto facts = read_facts(
      "South African Minister of International Relations and Cooperation Ronald Lamo and others disagree.\n"
      "President-elect Karol Nowak's chief of staff, Pawel Zieba, objected in Warsaw.\n"
      "Two former presidents, Ernesto Samper of Colombia and Rafael Correa of Ecuador, observed the vote.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ronald Lamo") ==
        Offices{"Minister of International Relations and Cooperation @ ZAF"});
  CHECK(has_entity(*facts, "Karol Nowak"));
  CHECK(offices_of(*facts, "Ernesto Samper") == Offices{"former president @ COL"});
}

TEST_CASE("an office ends where the full name of its bearer begins", "[extract]") {
  const auto facts = read_facts(
      "President of the Republic of Latvia Edgars Ozols met a guest. "
      "The President was accompanied by Head of the Chancery Andris Pelss and Foreign Policy Adviser Dace "
      "Rutka.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Andris Pelss") == Offices{"Head of the Chancery @ LVA"});
}

TEST_CASE("names with short parts behind a hyphen, torn names and names before particles are whole",
          "[extract]") {
  const auto facts = read_facts(
      "The PLC's military commander, Sama-ae Tohmeena, has yet to be seen in public.\n"
      "Karen National Union spokesman Padoh Saw Taw Nee called the visit shameful.\n"
      "The minister received the Head of the European Union Delegation, Maarten van den Bosch.\n"
      "Vietnam's Communist Party chief To Lan hosted the talks in Hanoi.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Sama-ae Tohmeena"));
  CHECK(has_entity(*facts, "Padoh Saw Taw Nee"));
  CHECK(has_entity(*facts, "Maarten van den Bosch"));
  CHECK(has_entity(*facts, "To Lan"));
}

TEST_CASE("what stands before a state's name in its form is the state", "[extract]") {
  const auto facts = read_facts(
      "The minister received the Ambassador of the Republic of Hungary, Zsofia Kerekes.\n"
      "The Government of the Republic of Ghana thanked the Government of Norway.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Zsofia Kerekes") == Offices{"Ambassador @ HUN"});
  CHECK(entity(*facts, "Ghana").key == "GHA");
  CHECK(entity(*facts, "Norway").key == "NOR");
  CHECK(entity(*facts, "Government of Norway").key == "NOR");
}

TEST_CASE("an acronym before an office or behind a person's 'of' is a body", "[extract]") {
  const auto facts = read_facts(
      "DA leader John Steen spoke in Pretoria.\n"
      "Hoshyar Salih of the KDX and Qubad Amin of the PUX met in Erbil.");
  if (!facts) return;
  CHECK(offices_of(*facts, "John Steen") == Offices{"leader @ da"});
  CHECK(entity(*facts, "KDX").kind == graph::EntityKind::organisation);
}

TEST_CASE("a people's word before an office is no body", "[extract]") {
  const auto facts = read_facts("Chechen leader Ramzan Dudaev threatened retaliation.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Chechen"));
}

TEST_CASE("a party in brackets behind a name is no person", "[extract]") {
  const auto facts = read_facts(
      "The Danish defence minister, Troels Poulsen (Venstre), and his deputy presented the plan in Nuuk.");
  if (!facts) return;
  if (has_entity(*facts, "Venstre")) CHECK(entity(*facts, "Venstre").kind == graph::EntityKind::organisation);
}

TEST_CASE("a name that goes on to another noun of bodies is one body", "[extract]") {
  const auto facts =
      read_facts("Tigist Hamid, who heads Ethiopia's Information Network Security Administration, flew out.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tigist Hamid") == Offices{"head @ information-network-security-administration"});
}

TEST_CASE("a bracket that is not closed in a name ends it", "[extract]") {
  const auto facts =
      read_facts("The Patani Liberation Council (PLC) signed the accord in Langkawi. The PLC left.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Patani Liberation Council (PLC"));
}

TEST_CASE("a service that is told by its kind goes by its letters", "[extract]") {
  const auto facts = read_facts(
      "Mozambique's intelligence service, SISE, denied it. SISE director Bernardo Lidimba spoke in Maputo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Bernardo Lidimba") == Offices{"director @ intelligence-service-MOZ"});
}
