#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

namespace {

bool is_related(const graph::Facts& facts, std::string_view type, std::string_view from,
                std::string_view to) {
  const auto all = relations_of(facts);
  const std::string wanted =
      std::string(type) + ": " + entity(facts, from).key + " -> " + entity(facts, to).key;
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

bool has_type(const graph::Facts& facts, std::string_view type) {
  const auto all = relations_of(facts);
  return std::any_of(all.begin(), all.end(), [&](const std::string& one) { return one.starts_with(type); });
}

}  // namespace

TEST_CASE("who negotiates for an armed group is affiliated with it", "[extract]") {
  const auto facts = read_facts("Hezbollah said its chief negotiator, Karim Haddad, had left Muscat.");
  if (!facts) return;
  CHECK(is_related(*facts, "affiliated_with", "Karim Haddad", "Hezbollah"));
}

TEST_CASE("an officer 'of the navy' is affiliated with it", "[extract]") {
  const auto facts = read_facts("Rodrigo Salas of the Philippine Coast Guard said the ship had turned.");
  if (!facts) return;
  CHECK(is_related(*facts, "affiliated_with", "Rodrigo Salas", "Philippine Coast Guard"));
}

TEST_CASE("who is called by a people before the name is its citizen, behind ranks and counts, too",
          "[extract]") {
  const auto facts = read_facts(
      "The mission is led by a Spaniard, Maj. Gen. Antonio Serrano.\n"
      "Two Libyans, Osama Trabelsi and Karim Mansour, were freed. Hanna Lukic is a Syrian.");
  if (!facts) return;
  CHECK(is_related(*facts, "citizen_of", "Antonio Serrano", "Spain"));
  CHECK(is_related(*facts, "citizen_of", "Osama Trabelsi", "Libya"));
  CHECK(is_related(*facts, "citizen_of", "Karim Mansour", "Libya"));
  CHECK(is_related(*facts, "citizen_of", "Hanna Lukic", "Syria"));
}

TEST_CASE("who becomes a citizen or is one by birth is one, and an apposition is not the next person's",
          "[extract]") {
  const auto facts = read_facts(
      "Peter Moss became a Canadian citizen in 1990. Emil Roth, Swiss by birth, lived there. "
      "Maria Costa, 34, a Kenyan, and Pedro Lima, a former Polish diplomat, were freed.");
  if (!facts) return;
  CHECK(is_related(*facts, "citizen_of", "Peter Moss", "Canada"));
  CHECK(is_related(*facts, "citizen_of", "Emil Roth", "Switzerland"));
  CHECK(is_related(*facts, "citizen_of", "Maria Costa", "Kenya"));
  CHECK_FALSE(is_related(*facts, "citizen_of", "Maria Costa", "Poland"));
}

TEST_CASE("who serves a body of states is of the state whose name stands before, and represents it not",
          "[extract]") {
  const auto facts = read_facts("The secretary-general of the Commonwealth, Ghana's Shirley Mensah, left.");
  if (!facts) return;
  CHECK(is_related(*facts, "citizen_of", "Shirley Mensah", "Ghana"));
  CHECK_FALSE(has_type(*facts, "represents"));
}

TEST_CASE("who represents a state somewhere or speaks on behalf of a body represents it", "[extract]") {
  const auto facts = read_facts(
      "Ousmane Sarr, who represents Mauritania at the Arab League in Cairo, walked out.\n"
      "Pedro Lima, speaking on behalf of the African Union, denied it.");
  if (!facts) return;
  CHECK(is_related(*facts, "represents", "Ousmane Sarr", "Mauritania"));
  CHECK(is_related(*facts, "represents", "Pedro Lima", "African Union"));
}

TEST_CASE("a lawyer representing the holder of an office represents the one who is named", "[extract]") {
  const auto facts = read_facts(
      "Kwame Boateng, a Ghanaian lawyer representing the president of Liberia, Samuel Togbah, told the "
      "court.");
  if (!facts) return;
  CHECK(is_related(*facts, "represents", "Kwame Boateng", "Samuel Togbah"));
}

TEST_CASE("who presides over a body, takes command of it or is at its head has an office there",
          "[extract]") {
  const auto facts = read_facts(
      "Rafael Ocampo presides over the Inter-American Court.\nPedro Lima took command of the Fifth Fleet.\n"
      "Pavel Orlov is not in command of the Black Sea Fleet.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Rafael Ocampo").size() == 1);
  CHECK(offices_of(*facts, "Pedro Lima").size() == 1);
  CHECK(offices_of(*facts, "Pavel Orlov").empty());
}

TEST_CASE("a larger place between the office and the name is passed over", "[extract]") {
  const auto facts = read_facts("The mayor of Lyon, France, Claire Moreau, reopened the school.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Claire Moreau").size() == 1);
}

TEST_CASE("two ministries under one article are of the one who is named behind them", "[extract]") {
  const auto facts = read_facts(
      "The Prime Minister and Minister for Foreign Affairs, Gaston Roachford, arrived in Lima from "
      "Barbados.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Gaston Roachford").size() == 2);
}

TEST_CASE("'that of STATE' has the same office", "[extract]") {
  const auto facts = read_facts(
      "The foreign minister of Peru (Gonzalo Berríos) and that of Bolivia (Wilma Choque) exchanged notes.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Wilma Choque") == Offices{"foreign minister @ BOL"});
}

TEST_CASE("a counterpart whom somebody travels to meet is of the state travelled to", "[extract]") {
  const auto facts = read_facts(
      "Norway's foreign minister, Ingrid Solberg, will travel to Oman for talks with her counterpart, "
      "Hamad al-Rawahi.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hamad al-Rawahi") == Offices{"foreign minister @ OMN"});
}

TEST_CASE("an age before an office belongs to the bearer", "[extract]") {
  const auto facts = read_facts("Cameroon's 92-year-old president, Paul Ateba, left Paris.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Paul Ateba") == Offices{"president @ CMR"});
}

TEST_CASE("a king whom the model takes for a body is a person", "[extract]") {
  const auto facts = read_facts("Belgium's King Laurent met the queen.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Laurent") == Offices{"King @ BEL"});
}

TEST_CASE("chiefs of a sea's coasts are each of the own state", "[extract]") {
  const auto facts = read_facts(
      "The Baltic defence chiefs - Estonia's Martin Tamm, Latvia's Kaspars Rudzitis, Lithuania's Jonas "
      "Petraitis - watched from the tower.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kaspars Rudzitis") == Offices{"defence chief @ LVA"});
}

TEST_CASE("an accord between states that was signed is signed by them, one that will be is not yet",
          "[extract]") {
  const auto facts = read_facts(
      "The Kobe Accord between Japan and India was signed in 2019.\n"
      "The Lima Accord between Peru and Chile will be signed in May.");
  if (!facts) return;
  CHECK(is_related(*facts, "signed_by", "Kobe Accord", "Japan"));
  CHECK(is_related(*facts, "signed_by", "Kobe Accord", "India"));
  CHECK_FALSE(is_related(*facts, "signed_by", "Lima Accord", "Peru"));
}

TEST_CASE("states that are counted and listed behind 'signed by' are signers", "[extract]") {
  const auto facts = read_facts(
      "The Antarctic Treaty was signed by twelve states, Belgium, Chile and South Africa among them.");
  if (!facts) return;
  CHECK(is_related(*facts, "signed_by", "Antarctic Treaty", "Chile"));
}

TEST_CASE("what is part of a body of states is a member, a body part of another one", "[extract]") {
  const auto facts =
      read_facts("Togo is part of ECOWAS.\nThe Naval Service is a branch of the Defence Forces.");
  if (!facts) return;
  CHECK(is_related(*facts, "member_of", "Togo", "ECOWAS"));
  CHECK(is_related(*facts, "part_of", "Naval Service", "Defence Forces"));
}

TEST_CASE("a body that has its seat or is stationed in a place is located there", "[extract]") {
  const auto facts = read_facts("The ECOWAS Commission has its seat in Abuja.");
  if (!facts) return;
  CHECK(has_type(*facts, "located_in"));
}

TEST_CASE("'the capital' behind a capital tells of its state", "[extract]") {
  const auto facts = read_facts("The minister of Laos left Vientiane, the capital, for Pyongyang.");
  if (!facts) return;
  CHECK(is_related(*facts, "capital_of", "Vientiane", "Laos"));
}

TEST_CASE("a bare head or deputy governor is of no state", "[extract]") {
  const auto facts = read_facts("Police in Ankara, Türkiye, held deputy governor Halil Kaya.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Halil Kaya").empty());
}

TEST_CASE("who replaces the holder of an office has it, and the one replaced had it", "[extract]") {
  const auto facts = read_facts("Karin Holm replaced Astrid Rud as Norway's finance minister.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Karin Holm") == Offices{"finance minister @ NOR"});
  CHECK_FALSE(has_type(*facts, "represents"));
}

TEST_CASE("an office joined to a calling behind the name is of the one named", "[extract]") {
  const auto facts = read_facts("Astrid Rud, a lawyer and former finance minister of Norway, died.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Astrid Rud").size() == 1);
}

TEST_CASE("'and STATE its envoy' is an envoy of the state just named", "[extract]") {
  const auto facts = read_facts(
      "Kenya sent its deputy foreign minister, Joseph Mutiso, and Uganda its ambassador in Nairobi, Grace "
      "Nabwire.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Grace Nabwire") == Offices{"ambassador in Nairobi @ UGA"});
}

TEST_CASE("the words of an office leave out the movement that it is of", "[extract]") {
  const auto facts = read_facts("Jibril Saleh, secretary-general of the Fatah movement, spoke.");
  if (!facts) return;
  REQUIRE(offices_of(*facts, "Jibril Saleh").size() == 1);
  CHECK(offices_of(*facts, "Jibril Saleh").front().starts_with("secretary-general @"));
}

TEST_CASE("a member of the European Parliament is told by the short form", "[extract]") {
  const auto facts = read_facts("MEP Anna Radecka spoke to the European Parliament.");
  if (!facts) return;
  CHECK(is_related(*facts, "member_of", "Anna Radecka", "European Parliament"));
}

TEST_CASE("a region that is discussed in a city does not lie there", "[extract][relations]") {
  const auto facts = read_facts("The Council is to discuss the Sahel in Addis Ababa on 12 February.");
  if (!facts) return;
  CHECK(relations_of(*facts).empty());
}
