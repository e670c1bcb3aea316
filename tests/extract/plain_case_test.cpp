#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using chancery::tests::has_entity;
using chancery::tests::read_headed;

namespace {

/// The names of those who take part in the first event of that type; empty when there is none.
std::vector<std::string> parties_of(const graph::Facts& facts, std::string_view type) {
  std::vector<std::string> names;
  const auto event = std::ranges::find(facts.events, type, &graph::Event::type);
  if (event == facts.events.end()) return names;
  for (const graph::Argument& argument : event->arguments)
    if (argument.entity != graph::no_index) names.push_back(facts.entities[argument.entity].name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a headline in which every word has a capital is read as running text") {
  const auto facts =
      read_headed("Oslo Expels Two Chadian Envoys Over Spy Ring", "The weather was fine in Bergen.");
  if (!facts) return;
  const Names parties = parties_of(*facts, "expulsion");
  CHECK(parties == Names{"Norway", "Chad"});
  CHECK(facts->text.starts_with("Oslo Expels Two"));
}

TEST_CASE("a headline in capitals is read as running text, abbreviations stay") {
  const auto facts =
      read_headed("NIGER EXPELS UN ENVOY AFTER KLASDOTTIR COMMENTS", "Anna Klasdottir is an envoy.");
  if (!facts) return;
  const Names parties = parties_of(*facts, "expulsion");
  CHECK(std::ranges::count(parties, "Niger") == 1);
  CHECK(has_entity(*facts, "Anna Klasdottir"));
  CHECK(has_entity(*facts, "United Nations"));
}

TEST_CASE("names keep their capitals by what the article writes elsewhere") {
  const auto facts =
      read_headed("Grant Meets Swan In Oslo", "Ulysses Grant met Bella Swan on Monday, aides said.");
  if (!facts) return;
  auto parties = parties_of(*facts, "meeting");
  std::ranges::sort(parties);
  CHECK(parties == Names{"Bella Swan", "Ulysses Grant"});
}

TEST_CASE("headings without a verb, credits and lines with a stop keep their capitals") {
  for (const char* title : {"Ministry of National Defence of Freedonia", "READER: ANN LEE | EDITOR: JO COX",
                            "(Reporting by Ann Lee)"}) {
    const auto facts = read_headed(title, "It rained.");
    if (!facts) return;
    CHECK(facts->events.empty());
  }
}

TEST_CASE("letters beyond ASCII and lines of marks only are no harm") {
  for (const char* title : {"ÉLECTION À YAOUNDÉ : L’ARMÉE", "— – “” ’ ’s ’", "A’ B’ C’ D’", "\xC3\x89",
                            "’’’’ Ab’s’s’ CD EF GH"}) {
    const auto facts = read_headed(title, "It rained.");
    if (!facts) return;
    CHECK(facts->text.starts_with(title));
  }
}
