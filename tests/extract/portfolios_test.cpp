#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a list of charges names no persons and no bodies", "[extract][names]") {
  const auto facts = read_facts(
      "The planned meeting with the Minister of Land, Infrastructure and Transport did not take place.\n"
      "The Minister of Trade, Industry and Energy, Park Jin-woo, said the talks went well.");
  if (!facts) return;
  for (const char* word : {"Infrastructure", "Transport", "Energy"}) CHECK(!has_entity(*facts, word));
  const auto told =
      told_in("The Minister of Trade, Industry and Energy, Park Jin-woo, said the talks went well.");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Park Jin-woo"});
}

TEST_CASE("a person is named right behind the whole name of the state", "[extract][offices]") {
  const auto facts = read_facts(
      "Minister of Foreign Affairs of the Kyrgyz Republic Azamat Toktogulov paid a visit to Seoul.\n"
      "He met the envoy of the Slovak Republic Jan Novak.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Azamat Toktogulov") == Names{"Minister of Foreign Affairs @ KGZ"});
  CHECK(offices_of(*facts, "Jan Novak") == Names{"envoy @ SVK"});
}

TEST_CASE("sums name no states, and groups of states no sea", "[extract][names]") {
  const auto facts =
      read_facts("The Baltic states received 14 million US dollars. Gulf leaders gave the money.");
  if (!facts) return;
  for (const char* word : {"United States", "Baltic Sea", "Gulf"}) CHECK(!has_entity(*facts, word));
}

TEST_CASE("adjectives between a state and its ministry change nothing", "[extract][bodies]") {
  const auto facts = read_facts(
      "The defence ministry in Bogotá blames rebels. Ecuador's own defence ministry denied that a ransom had "
      "been paid.");
  if (!facts) return;
  CHECK(meant_by(*facts, "defence ministry") == Names{"defence-ministry-COL", "defence-ministry-ECU"});
}

TEST_CASE("one named as a minister is not passed over as somebody's cousin", "[extract][names]") {
  const auto facts = read_facts(
      "Colombia expelled Bolivia's military attaché, Colonel Ramiro Salas.\n"
      "\"There will be none,\" Bolivia's foreign minister, Mariana Salas Ortiz, a distant cousin of the "
      "expelled "
      "attaché, answered. Should the judges rule, Salas said, La Paz would obey.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Salas") == Names{"mariana-salas-ortiz"});
}

TEST_CASE("another state's minister is not the one named beside", "[extract][coreference]") {
  const auto told = told_in(
      "The Foreign Ministry in Oslo condemned it. Defence Minister Ann Lee announced sanctions against "
      "Mali's defence "
      "minister.");
  if (!told) return;
  CHECK(told->who("sanctions", "target") == Names{"Mali"});
}

TEST_CASE("a trip is to the city, whatever its government does beside", "[extract]") {
  const auto facts =
      read_headed("Sharif drops Ankara trip",
                  "Prime Minister Shehbaz Sharif has called off a visit to Ankara. Ankara was told in time.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Ankara") == Names{"ankara", "ankara", "TUR"});
}

TEST_CASE("an envoy for two regions or states has one office", "[extract][offices]") {
  const auto facts = read_facts(
      "The UN envoy for West Africa and the Sahel, Ana Paz, flew to Baku.\n"
      "The EU's envoy for Georgia and Moldova, Bo Lind, flew to Oslo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ana Paz") == Names{"envoy for West Africa and the Sahel @ UN"});
  CHECK(offices_of(*facts, "Bo Lind") == Names{"envoy for Georgia and Moldova @ EU"});
}
