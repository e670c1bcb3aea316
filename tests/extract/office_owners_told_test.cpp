#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a name stands behind where its bearer holds the office", "[extract]") {
  const auto facts = read_facts(
      "Spain's consul on the island, Inigo Urrutia, said 26 Spaniards were safe.\n"
      "The Royal Thai Police's chief of operations in the South, Lieutenant General Somchai Dee, gave no "
      "details.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Inigo Urrutia") == Offices{"consul @ ESP"});
  CHECK(offices_of(*facts, "Somchai Dee") == Offices{"chief of operations @ royal-thai-police"});
}

TEST_CASE("a paper's editor is of the paper that is told of, by what it is called or what it did",
          "[extract]") {
  const auto facts = read_facts(
      "The report was published by Al-Nahar, a Beirut daily. The newspaper's editor, Fadi Khoury, stood by "
      "it.\n"
      "The Basij raided the offices of the daily Shargh. Its editor, Mehdi Rahmanian, was detained.\n"
      "The list printed by Al-Marsad had been leaked, Hamas said. The paper's editor, Sami Fakhoury, was "
      "silent.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Fadi Khoury") == Offices{"editor @ al-nahar"});
  CHECK(offices_of(*facts, "Mehdi Rahmanian") == Offices{"editor @ shargh"});
  CHECK(offices_of(*facts, "Sami Fakhoury") == Offices{"editor @ al-marsad"});
}

TEST_CASE("'its spokesman' is of the body that spoke just before, not of one in passing", "[extract]") {
  const auto facts = read_facts(
      "Hamas accused Israel of stalling. The list published in Al-Quds had been leaked, its spokesman in "
      "Gaza, "
      "Fawzi Amer, said.\n"
      "The Harbour Rights Party says Parliament should have been asked. \"It is a blank cheque,\" its deputy "
      "leader, Seiuli Fonoti, told reporters.\n"
      "In a statement signed by its director, Farhad Kamrani, Qeshm Star Lines denied any link.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Fawzi Amer") == Offices{"spokesman in Gaza @ HAMAS"});
  CHECK(offices_of(*facts, "Seiuli Fonoti") == Offices{"deputy leader @ harbour-rights-party"});
}

TEST_CASE("an editor or spokesman of people who are no state is of no state", "[extract]") {
  const auto facts = read_facts(
      "The spokesman of the mutineers, Captain Njaka Rabe, spoke in Antananarivo, the capital of "
      "Madagascar.\n"
      "The army clashed with the Ta'ang National Liberation Army (TNLA). A spokeswoman for the rebels, Mai "
      "Lway, "
      "denied it.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Njaka Rabe").empty());
  CHECK(offices_of(*facts, "Mai Lway").size() == 1);
}

TEST_CASE("offices inside firms and of missions are of no state", "[extract]") {
  const auto facts = read_facts(
      "\"He will be missed,\" said Kristina Lindh, head of communications at Nordstahl, where Erik Sand, a "
      "Norwegian, "
      "had been production manager.\n"
      "Norway's minister met Resident Representative Mohamed Abchir in Juba.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kristina Lindh").empty());
  CHECK(offices_of(*facts, "Erik Sand").empty());
  CHECK(offices_of(*facts, "Mohamed Abchir").empty());
}

TEST_CASE("a bare mayor is of the town whose mayor or deputy was told of", "[extract]") {
  const auto facts = read_facts(
      "Police held Adilet Toktosunov, deputy mayor of Osh, in Kyrgyzstan. The mayor, Zhanar Akaev, was "
      "questioned.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Zhanar Akaev") == Offices{"mayor @ osh"});
}

TEST_CASE("a chief minister behind whose name a region stands is of the region", "[extract]") {
  const auto facts = read_facts("Chief Minister Omar Sheikh of Jammu and Kashmir visited Pahalgam.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Omar Sheikh") == Offices{"Chief Minister @ jammu-and-kashmir"});
}

TEST_CASE("a state secretary who receives an envoy at a ministry is of its state", "[extract]") {
  const auto facts = read_facts(
      "Zagreb's ambassador was called in to the Serbian Foreign Ministry at 9am. She was received by State "
      "Secretary "
      "Milica Obren.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Milica Obren") == Offices{"State Secretary @ SRB"});
}

TEST_CASE("a bare commissioner is of the commission that is told of", "[extract]") {
  const auto facts = read_facts(
      "The European Commission called for calm. Commissioner Peer Lind had spoken to the ministers.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Peer Lind") == Offices{"Commissioner @ EC"});
}

TEST_CASE("the envoy of an embassy is of the state that sends it", "[extract]") {
  const auto facts =
      read_facts("The Chargé d'Affaires of the Embassy of Romania, Dan Popa, was invited on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Dan Popa") == Offices{"Chargé d'Affaires @ ROU"});
}

TEST_CASE("whom a body of states elects has its office, whatever state stands behind the name", "[extract]") {
  const auto facts = read_facts("Interpol elected Lucas Philippe of France as president on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Lucas Philippe") == Offices{"president @ INTERPOL"});
}

TEST_CASE("a territory has a chief executive, a state none", "[extract]") {
  const auto facts = read_facts("Macau's chief executive, Sam Hou Fai, visited Lisbon.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Sam Hou Fai") == Offices{"chief executive @ MAC"});
}

TEST_CASE("a UN representative with a possessor is of whoever sends one", "[extract]") {
  const auto facts = read_facts(
      "Kosovo's president, Vjosa Krasniqi, wrote to the council. Her UN envoy, Albana Dautaj, delivered the "
      "letter.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Albana Dautaj") == Offices{"envoy @ XKX"});
}
