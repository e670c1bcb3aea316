#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a deputy has the office of the person whose deputy he is", "[extract]") {
  const auto facts = read_facts(
      "Ethiopia's prime minister, Desta Alemu, arrived on Monday.\nHer deputy, Tadesse Bekele, resigned.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tadesse Bekele") == Offices{"deputy prime minister @ ETH"});
}

TEST_CASE("a pronoun means who is named in its paragraph before who was told of earlier", "[extract]") {
  const auto facts = read_facts(
      "Ana Ruiz, the foreign minister of Chile, said she would resign. She gave no reason.\n\n"
      "Peru's council was called together by Maria Silva, the national security adviser. Her deputy, Omar "
      "Diaz, spoke to reporters.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Omar Diaz") == Offices{"deputy national security adviser @ PER"});
}

TEST_CASE("who is told behind \"the two\" has an office told of two states", "[extract]") {
  const auto facts = read_facts(
      "In Lome, the Togolese and Beninese defence ministers signed an agreement. The two, Colonel Kodjo "
      "Amegan and "
      "Alain Houngbedji, said that patrols would start.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kodjo Amegan") == Offices{"defence minister @ TGO"});
  CHECK(offices_of(*facts, "Alain Houngbedji") == Offices{"defence minister @ BEN"});
}

TEST_CASE("the minister of a leader whose state is not known is of no state", "[extract]") {
  const auto facts = read_facts(
      "Erdal's foreign minister, Hakan Sezer, signed a protocol with his Azerbaijani colleague, Rufat "
      "Mammadov.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hakan Sezer").empty());
  CHECK(offices_of(*facts, "Rufat Mammadov") == Offices{"foreign minister @ AZE"});
}

TEST_CASE("a president who receives a state's head is of another state", "[extract]") {
  const auto facts = read_facts(
      "President Marcos Duarte, who is to receive the Brazilian head of state on 4 November, has not called "
      "off "
      "the visit.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Marcos Duarte").empty());
}

TEST_CASE("the state that recalled an ambassador sent her", "[extract]") {
  const auto facts = read_facts(
      "Somalia declared Djibouti's port agreement void on Wednesday and recalled ambassador Hodan Warsame.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hodan Warsame") == Offices{"ambassador @ SOM"});
}

TEST_CASE("an office that opens the sentence is that of its subject, one beside \"one of whom\" is not",
          "[extract]") {
  const auto facts = read_facts(
      "Serbia named diplomat Milena Stojkovic as its ambassador to Slovakia. A former deputy chief of "
      "mission in "
      "Vienna and head of the Department for Regional Initiatives, she will leave in April.\n"
      "Former Ecuadorean foreign minister Rodrigo Paredes died on Sunday. He is survived by two sons, one of "
      "whom, "
      "Andres Paredes, is consul general in Madrid.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Milena Stojkovic").size() == 3);
  CHECK(offices_of(*facts, "Rodrigo Paredes") == Offices{"foreign minister @ ECU"});
}

TEST_CASE("shortened titles are offices in full", "[extract]") {
  const auto facts =
      read_facts("The Philippines protested. Palawan Gov. Corazon Batungbakal met the crew on Friday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Corazon Batungbakal") == Offices{"Governor @ palawan"});
}

TEST_CASE("Ambassador behind another office is the style of a diplomat", "[extract]") {
  const auto facts = read_facts(
      "Nigeria hosted the session. It was chaired by Nigeria's Minister of State, Ambassador (Mrs.) Folasade "
      "Akinrinade, on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Folasade Akinrinade") == Offices{"Minister of State @ NGA"});
}

TEST_CASE("who chairs a body of states or belongs to it is its member", "[extract]") {
  const auto facts = read_facts(
      "Malaysia, which chairs ASEAN this year, protested.\nArmenia and Kyrgyzstan, but not Uzbekistan, "
      "belong to the "
      "CSTO.");
  if (!facts) return;
  CHECK(relations_of(*facts) == std::vector<std::string>{"member_of: ARM -> CSTO", "member_of: KGZ -> CSTO",
                                                         "member_of: MYS -> ASEAN"});
}
