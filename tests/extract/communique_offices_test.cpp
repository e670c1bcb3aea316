#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a communique lists ministers behind their states, with honorifics and semicolons", "[extract]") {
  const auto facts = read_facts(
      "The Session was attended by the Foreign Ministers of Uganda, Hon. Josephine Akello; Kenya, Hon. Dr "
      "Peter Wekesa; and Somalia, H.E. Abdirahman Farah.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Josephine Akello") == Offices{"Foreign Minister @ UGA"});
  CHECK(offices_of(*facts, "Peter Wekesa") == Offices{"Foreign Minister @ KEN"});
  CHECK(offices_of(*facts, "Abdirahman Farah") == Offices{"Foreign Minister @ SOM"});
}

TEST_CASE("a name right behind the state of the office is the holder's", "[extract]") {
  const auto facts = read_facts(
      "Minister of Foreign and European Affairs of the Slovak Republic Tomáš Hruška held talks in "
      "Bratislava.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tomáš Hruška") == Offices{"Minister of Foreign and European Affairs @ SVK"});
}

TEST_CASE("names and offices in turn go together", "[extract]") {
  const auto facts = read_facts(
      "He was accompanied by General Ri Song Ho, chief of the General Staff of the army, Jang Chol Nam, "
      "director of the Missile Bureau, and commanders of the units of North Korea.");
  if (!facts) return;
  for (const std::string& office : offices_of(*facts, "Jang Chol Nam"))
    CHECK(office.find("chief") == office.npos);
}

TEST_CASE("the leader of a party leads the party", "[extract]") {
  const auto facts = read_facts(
      "Ara Melkumyan, the leader of the opposition Homeland Accord party, said Armenia's minister had to "
      "go.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ara Melkumyan") == Offices{"leader @ homeland-accord"});
}

TEST_CASE("a counterpart in a capital is of its state", "[extract]") {
  const auto facts = read_facts(
      "Benin's interior minister, Romuald Hounsa, demanded an apology. His counterpart in Niamey, General "
      "Moussa Alzouma, would have none of it.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Moussa Alzouma") == Offices{"interior minister @ NER"});
}

TEST_CASE("whom somebody serves is no chief of a state", "[extract]") {
  const auto facts = read_facts(
      "The ambassador of Peru left. Her Peruvian chief, Foreign Minister Augusto Ledesma, called it "
      "unfriendly.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Augusto Ledesma") == Offices{"Foreign Minister @ PER"});
}

TEST_CASE("a wharf called after a queen is no queen", "[extract]") {
  const auto facts = read_facts("The ship remains at Queen Salote Wharf in Nuku'alofa, Tonga's police said.");
  if (!facts) return;
  for (const auto& tenure : facts->tenures) CHECK(facts->entities[tenure.holder].name != "Salote Wharf");
}

TEST_CASE("a union of states is no part of the state that wants to join it", "[extract]") {
  const auto facts =
      read_facts("Bulgaria will reconsider its support for North Macedonia's EU accession talks.");
  if (!facts) return;
  for (const auto& relation : facts->relations) CHECK(relation.type != "part_of");
}

TEST_CASE("Said is a name where it stands within a sentence before another", "[extract]") {
  const auto facts = read_facts(
      "Seychelles' foreign minister, Ann Lee, invited her colleague, Said Abdallah Omar, to Victoria.");
  if (!facts) return;
  const bool found = std::ranges::any_of(
      facts->entities, [](const auto& entity) { return entity.name == "Said Abdallah Omar"; });
  CHECK(found);
}

TEST_CASE("a force commander is of no state", "[extract]") {
  const auto facts = read_facts(
      "Ethiopia thanked the mission. The Force Commander, Major General Tesfaye Alemu, is to travel to "
      "Juba.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tesfaye Alemu").empty());
}

TEST_CASE("a committee of a parliament told of is part of it", "[extract]") {
  const auto facts = read_facts(
      "The Foreign Policy Committee of the Folketing will discuss the matter. The Folketing voted on "
      "Monday.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  CHECK(std::ranges::any_of(relations, [](const std::string& one) {
    return one.starts_with("part_of: foreign-policy-committee-of-the-folketing");
  }));
}
