#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Keys = std::vector<std::string>;

TEST_CASE("a state has one node under all of its names", "[extract]") {
  const auto facts =
      read_facts("Hanoi protested. Vietnam recalled its envoy, and Vietnamese sailors went home.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Hanoi") == Keys{"VNM"});
  CHECK(meant_by(*facts, "Vietnam") == Keys{"VNM"});
  CHECK(meant_by(*facts, "Vietnamese") == Keys{"VNM"});
}

TEST_CASE("a name that needs context counts only when the article names the same thing in another way",
          "[extract]") {
  const auto north =
      read_facts("North Korea fired a rocket on Monday. Seoul said the North had given no notice.");
  const auto other =
      read_facts("Storms hit the coast on Monday. Officials said the North would suffer most.");
  if (!north || !other) return;
  CHECK(meant_by(*north, "the North") == Keys{"PRK"});
  CHECK(meant_by(*other, "the North").empty());
}

TEST_CASE("the longest name wins over the names inside it", "[extract]") {
  const auto facts = read_facts(
      "The envoy briefed the United Nations Security Council and the Organization of American States.");
  if (!facts) return;
  CHECK(has_entity(*facts, "United Nations Security Council"));
  CHECK_FALSE(has_entity(*facts, "United States"));
  CHECK_FALSE(has_entity(*facts, "United Nations"));
}

TEST_CASE("an abbreviation in brackets is a second name of what stands before it, there and later",
          "[extract]") {
  const auto facts = read_facts(
      "The Alpine Water Council (AWC) met in Bern.\nThe AWC will publish its report in May, an official "
      "said.");
  if (!facts) return;
  const auto& council = entity(*facts, "Alpine Water Council");
  CHECK(council.kind == graph::EntityKind::organisation);
  CHECK(meant_by(*facts, "AWC") == Keys{council.key, council.key});
}

TEST_CASE("a bureau named with two joined adjectives is one body", "[extract]") {
  const auto facts = read_facts("She heads the Andean and Amazonian Affairs Bureau at the Foreign Ministry.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Andean and Amazonian Affairs Bureau"));
  CHECK_FALSE(has_entity(*facts, "Andean"));
}

TEST_CASE("a long name is known in spite of two slips of the pen, a short one is not", "[extract]") {
  const auto facts =
      read_facts("It broke the Untied Nations Security Council resolutions, Irna said, not Iren.");
  if (!facts) return;
  CHECK(has_entity(*facts, "United Nations Security Council"));
  CHECK_FALSE(has_entity(*facts, "Iran"));
}

TEST_CASE("the body of a state is told from the same body of another", "[extract]") {
  const auto facts =
      read_facts("Peru's Foreign Ministry summoned the envoy. Chile's Foreign Ministry denied the charge.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Foreign Ministry") == Keys{"foreign-ministry-PER", "foreign-ministry-CHL"});
}

TEST_CASE("a short form means the longer name of the article", "[extract]") {
  const auto facts =
      read_facts("The Volta River Commission met on Friday. A vote in the Commission was put off.");
  if (!facts) return;
  CHECK(entity(*facts, "Volta River Commission").mentions.size() == 2);
}

TEST_CASE("nobody named in a picture credit or by an agency's mark becomes a node", "[extract]") {
  const auto facts =
      read_facts("Delegates arrive in Accra. (Kofi Mensah/Volta Pictures)\nTogo opened the border. (Yonhap)");
  if (!facts) return;
  CHECK(has_entity(*facts, "Accra"));
  CHECK_FALSE(has_entity(*facts, "Kofi Mensah"));
  CHECK_FALSE(has_entity(*facts, "Volta Pictures"));
  CHECK_FALSE(has_entity(*facts, "Yonhap News Agency"));
}

TEST_CASE("ships, weapons and places are named by the nouns beside them", "[extract]") {
  const auto facts = read_facts(
      "The tanker Blue Heron left Lake Victoria after the frigate fired a KN-23 missile near Cape Verde.");
  if (!facts) return;
  CHECK(entity(*facts, "Blue Heron").kind == graph::EntityKind::platform);
  CHECK(entity(*facts, "Lake Victoria").kind == graph::EntityKind::place);
  CHECK(entity(*facts, "KN-23").kind == graph::EntityKind::weapon);
}

TEST_CASE("a ministry is that of the capital that opens the sentence, or of whose it is said to be",
          "[extract]") {
  const auto facts = read_facts(
      "Japan's Foreign Ministry protested. In Seoul, the Foreign Ministry called in an envoy. In Beijing, "
      "Foreign Ministry spokesperson Wei Lanying called for restraint. Mongolia stays neutral, its Foreign "
      "Ministry said.");
  if (!facts) return;
  for (const char* state : {"Japan", "South Korea", "China", "Mongolia"})
    CHECK(has_entity(*facts, "Ministry of Foreign Affairs (" + std::string(state) + ")"));
}

TEST_CASE("what is Latin or Central American is not of the United States", "[extract]") {
  const auto facts =
      read_facts("Latin American leaders met at a Central American summit. American envoys came.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Latin America"));
  CHECK(has_entity(*facts, "Central America"));
  CHECK(entity(*facts, "United States").mentions.size() == 1);
}

TEST_CASE("a place in the name of a ship is the ship", "[extract]") {
  const auto facts = read_facts("The tanker Star Lima was seized off Oman, the tanker Suez Rajan on Friday.");
  if (!facts) return;
  CHECK(entity(*facts, "Star Lima").kind == graph::EntityKind::platform);
  CHECK(entity(*facts, "Suez Rajan").kind == graph::EntityKind::platform);
  CHECK_FALSE(has_entity(*facts, "Peru"));
  CHECK(entity(*facts, "Oman").kind == graph::EntityKind::state);
}

TEST_CASE("text without a name, with broken brackets or nothing but marks gives no entity and no failure",
          "[extract]") {
  for (const char* text :
       {"", "\n\n", "((((((((((", "\"\"\" -- ... ,,,", "'s 's 's", "the of and in", "- - - -"}) {
    const auto facts = read_facts(text);
    if (!facts) return;
    CHECK(facts->entities.empty());
  }
}

TEST_CASE("a state's own security council is not that of the United Nations", "[extract]") {
  const auto facts =
      read_facts("The secretary of Kyrgyzstan's Security Council, Talant Isakov, arrived on Monday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Security Council") != std::vector<std::string>{"UNSC"});
}

TEST_CASE("capitals, states and organisations carry the items of the tables, and nothing else does") {
  const auto facts =
      read_facts("Norwegian officials held talks with NATO in Oslo, Bergen and Ghent on Monday.");
  if (!facts) return;
  CHECK(entity(*facts, "Oslo").wikidata == "Q585");
  CHECK(entity(*facts, "Norway").wikidata == "Q20");
  CHECK(entity(*facts, "NATO").wikidata == "Q7184");
  for (const auto& other : facts->entities) {
    if (other.kind == chancery::graph::EntityKind::place && other.name != "Oslo")
      CHECK(other.wikidata.empty());
  }
}

TEST_CASE("a spokesperson whom the text opens with is a person", "[extract][names]") {
  const auto facts = read_facts("Spokesperson Karen Holt said Kenya agreed. She declined to comment.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Karen Holt"));
}

TEST_CASE("a state's own council is meant again where the United Nations are not spoken of", "[extract]") {
  const auto facts = read_facts(
      "The secretary of Kyrgyzstan's Security Council resigned on Monday.\nThe Security Council will meet on "
      "Tuesday.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "United Nations Security Council"));
}

TEST_CASE("a name the model missed is a place where only places stand", "[extract][names]") {
  const auto facts = read_facts(
      "The minister announced it in Iqaluit on Friday. A Brno court sentenced two men. "
      "The statement was written in Arabic.");
  if (!facts) return;
  CHECK(entity(*facts, "Iqaluit").kind == chancery::graph::EntityKind::place);
  CHECK(entity(*facts, "Brno").kind == chancery::graph::EntityKind::place);
  CHECK(!has_entity(*facts, "Arabic"));
}

TEST_CASE("a state in the name of a body, with its abbreviation, is the body", "[extract]") {
  const auto facts = read_facts(
      "The banned Tehreek-i-Taliban Pakistan (TTP) has denied any part in the fighting. The TTP said so on "
      "Monday.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Tehreek-i-Taliban Pakistan"));
  CHECK_FALSE(has_entity(*facts, "Pakistan"));
}

TEST_CASE("who is counted before the name of a body is not in its name", "[extract]") {
  const auto facts = read_facts("Two Frontier Corps men and a driver were killed on Thursday.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Frontier Corps"));
  CHECK_FALSE(has_entity(*facts, "Two Frontier Corps"));
}
