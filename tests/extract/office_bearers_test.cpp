#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

namespace {

bool holds(const graph::Facts& facts, const char* relation) {
  const auto all = relations_of(facts);
  return std::find(all.begin(), all.end(), relation) != all.end();
}

}  // namespace

TEST_CASE("a party stands in brackets behind the name of an office's bearer", "[extract]") {
  const auto facts = read_facts("Norway's Finance Minister Sofia Berg (Greens) said so on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Sofia Berg") == Offices{"Finance Minister @ NOR"});
  CHECK(holds(*facts, "affiliated_with: sofia-berg -> greens"));
}

TEST_CASE("who leads 'the Tisza party' leads the party, who leads its delegation does not", "[extract]") {
  const auto facts = read_facts(
      "Hungary's opposition Tisza party is led by Peter Magyar. A Hamas delegation led by Khalil Haddad "
      "arrived.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Peter Magyar") == Offices{"leader @ tisza"});
  CHECK(offices_of(*facts, "Khalil Haddad").empty());
}

TEST_CASE("one leads no person", "[extract]") {
  const auto facts =
      read_facts("Senegal's Prime Minister Ousmane Sarr, leader of Pastef, addressed the assembly.");
  if (!facts) return;
  CHECK(entity(*facts, "Pastef").kind == graph::EntityKind::organisation);
}

TEST_CASE("a former premier is of the one state of the sentence, also behind another office", "[extract]") {
  const auto facts = read_facts(
      "Czech President Petr Novak asked Andrej Babka, leader of the ANO movement and a former prime "
      "minister, to form a "
      "government.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Andrej Babka") == Offices{"former prime minister @ CZE", "leader @ ano"});
}

TEST_CASE("by whom a governor is appointed is not of what", "[extract]") {
  const auto facts = read_facts("Sergei Petrov, the Moscow-appointed governor of Kherson region, survived.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Sergei Petrov") == Offices{"governor @ kherson-region"});
  CHECK_FALSE(has_entity(*facts, "Moscow-appointed"));
}

TEST_CASE("who follows in an office is a person, whatever the model says", "[extract]") {
  const auto facts = read_facts(
      "The President received the outgoing head of Interpol, Parvathy Raman, and her successor, Sezin Sinan, "
      "on Monday.");
  if (!facts) return;
  CHECK(entity(*facts, "Sezin Sinan").kind == graph::EntityKind::person);
}

TEST_CASE("a founding president leaves the office to another", "[extract]") {
  const auto facts = read_facts(
      "Namibia's founding president, Sam Nuyoma, was buried on Saturday. His widow and President Nangolo "
      "Mbamba spoke.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Nangolo Mbamba") == Offices{"President @ NAM"});
}

TEST_CASE("a commissioner of police without another state is of the state that is told of", "[extract]") {
  const auto facts = read_facts(
      "Eswatini's minister of justice met traders. Commissioner of Police Manoma Dlamini addressed them in "
      "Manzini.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Manoma Dlamini") == Offices{"Commissioner of Police @ SWZ"});
}

TEST_CASE("a leader of the opposition is no part of a name", "[extract]") {
  const auto facts =
      read_facts("India's parliament met on Monday. Leader of the Opposition Mallikarjun Kharge walked out.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Opposition Mallikarjun Kharge"));
}

TEST_CASE("a former president 'of the VHP' has no office of the party", "[extract]") {
  const auto facts = read_facts(
      "Suriname's assembly met in Paramaribo. Former president Chan Santoki of the VHP spoke there.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Chan Santoki") == Offices{"Former president @ SUR"});
}

TEST_CASE("a body that is run by another owns its own offices", "[extract]") {
  const auto facts =
      read_facts("Munir al-Bursh, director-general of the Hamas-run health ministry, gave figures.");
  if (!facts) return;
  for (const auto& office : offices_of(*facts, "Munir al-Bursh"))
    CHECK(office.find("HAMAS") == std::string::npos);
}
