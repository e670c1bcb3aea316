#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using extract::Mentions;
using Words = std::vector<std::string>;

namespace {

const std::string text =
    "The Malian army said on 4 March 2021 that its soldiers killed 30 Shia fighters near Gao. Mali's Defence "
    "Minister Sadio Camara met the governor on 4 March 2021. He thanked the soldiers, and we saw 30 graves.";

/// "type: words | words" of all referents that are no entities, in the order of the text.
Words others(const graph::Facts& facts) {
  Words found;
  for (const auto& referent : facts.referents) {
    if (referent.entity != graph::no_index) continue;
    std::string line = referent.type + ":";
    for (const auto& mention : referent.mentions) {
      line += (&mention == &referent.mentions.front() ? " " : " | ");
      line += mention.span.in(facts.text);
    }
    found.push_back(line);
  }
  return found;
}

/// The words of the referent that is the entity of that name.
Words words_of(const graph::Facts& facts, std::string_view name) {
  Words found;
  for (const auto& referent : facts.referents) {
    if (referent.entity == graph::no_index || facts.entities[referent.entity].name != name) continue;
    for (const auto& mention : referent.mentions) found.emplace_back(mention.span.in(facts.text));
  }
  return found;
}

bool has(const Words& all, const std::string& one) { return std::ranges::find(all, one) != all.end(); }

}  // namespace

TEST_CASE("nothing but entities is told when only names are asked for", "[extract]") {
  const auto facts = read_facts(text);
  if (!facts) return;
  CHECK(facts->referents.empty());
}

TEST_CASE("times of one value, equal numbers and adherents are each one referent beside names", "[extract]") {
  const auto facts = read_facts(text, "", Mentions::values);
  if (!facts) return;
  CHECK(others(*facts) == Words{"time: 4 March 2021 | 4 March 2021", "number: 30 | 30", "nationality: Shia"});
  CHECK(words_of(*facts, "Sadio Camara") == Words{"Sadio Camara"});
}

TEST_CASE("linked mentions are names with what stands before them, and pronouns", "[extract]") {
  const auto facts = read_facts(text, "", Mentions::linked);
  if (!facts) return;
  CHECK(others(*facts).empty());
  CHECK(words_of(*facts, "Sadio Camara") == Words{"Mali's Defence Minister Sadio Camara", "He"});
}

TEST_CASE("all mentions hold common nouns and other pronouns, none within another", "[extract]") {
  const auto facts = read_facts(text, "", Mentions::all);
  if (!facts) return;
  const Words found = others(*facts);
  CHECK(has(found, "person: its soldiers | the soldiers"));
  CHECK(has(found, "person: 30 Shia fighters"));
  CHECK(has(found, "person: we"));
  std::vector<Span> spans;
  for (const auto& referent : facts->referents) {
    for (const auto& mention : referent.mentions) spans.push_back(mention.span);
  }
  std::ranges::sort(spans);
  REQUIRE(spans.size() > 8);
  for (std::size_t i = 1; i < spans.size(); ++i) CHECK(spans[i - 1].end <= spans[i].begin);
}

TEST_CASE("entities and their own mentions are the same whatever mentions are asked for", "[extract]") {
  const auto names = read_facts(text);
  const auto all = read_facts(text, "", Mentions::all);
  if (!names || !all) return;
  REQUIRE(names->entities.size() == all->entities.size());
  for (std::size_t i = 0; i < names->entities.size(); ++i) {
    CHECK(names->entities[i].key == all->entities[i].key);
    CHECK(names->entities[i].mentions.size() == all->entities[i].mentions.size());
  }
  CHECK(names->events.size() == all->events.size());
}

TEST_CASE("a text without words has no referents", "[extract]") {
  const auto facts = read_facts("...\n\n- - -", "", Mentions::all);
  if (!facts) return;
  CHECK(facts->referents.empty());
}

TEST_CASE("one person from somewhere is not the state", "[extract]") {
  const auto facts = read_facts("Peru and Chile sent judges. The Peruvian was late.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Peruvian").empty());
}
