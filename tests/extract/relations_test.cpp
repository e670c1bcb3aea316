#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

namespace {

/// The key of what has the name; the test fails when nothing has.
std::string key(const graph::Facts& facts, std::string_view name) {
  return std::string(entity(facts, name).key);
}

bool is_related(const graph::Facts& facts, std::string_view type, std::string_view from,
                std::string_view to) {
  const auto all = relations_of(facts);
  const std::string wanted = std::string(type) + ": " + key(facts, from) + " -> " + key(facts, to);
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

bool has_type(const graph::Facts& facts, std::string_view type) {
  const auto all = relations_of(facts);
  return std::any_of(all.begin(), all.end(), [&](const std::string& one) { return one.starts_with(type); });
}

}  // namespace

TEST_CASE("'X and its chairman' is about the chairman of X, not of who acts", "[extract]") {
  const auto facts = read_facts("Latvia blacklisted NATO and its spokesman, Pavel Orlov, on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Pavel Orlov") == Offices{"spokesman @ NATO"});
}

TEST_CASE("a body named with its seat, not the seat, has the office that 'whose' tells of", "[extract]") {
  const auto facts = read_facts(
      "The African Union (AU) in Addis Ababa, whose spokesman, Daniel Tesfaye, spoke first, agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Daniel Tesfaye") == Offices{"spokesman @ AU"});
}

TEST_CASE("a chief cabinet secretary keeps the whole office", "[extract]") {
  const auto facts = read_facts("Kenji Mori, Japan's chief Cabinet secretary, spoke in Tokyo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kenji Mori") == Offices{"chief Cabinet secretary @ JPN"});
}

TEST_CASE("where an office is based is not whose office it is", "[extract]") {
  const auto facts = read_facts("Quito-based army spokesman Luis Andrade declined to comment.");
  if (!facts) return;
  for (const std::string& office : offices_of(*facts, "Luis Andrade"))
    CHECK(office.starts_with("army spokesman"));
}

TEST_CASE("'Chief' before a name is a style of address and no office", "[extract]") {
  const auto facts = read_facts("Ghana was silent. Its spokesman, Chief Kojo Mensah, left Accra.");
  if (!facts) return;
  for (const std::string& office : offices_of(*facts, "Kojo Mensah"))
    CHECK_FALSE(office.starts_with("Chief"));
}

TEST_CASE("a secretary of state for something is not the American one", "[extract]") {
  const auto facts = read_facts(
      "Portugal closed its ports. Rui Matos, secretary of state in the office of fisheries, told Lisbon that "
      "a "
      "note had come from the United States.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Rui Matos") == Offices{"secretary of state in the office of fisheries @ PRT"});
}

TEST_CASE("whoever works at or in a named body has the office there", "[extract]") {
  const auto facts = read_facts(
      "Sara Lund, a senior official at the European Commission, and Ivo Petrov, director general of the Arms "
      "Control Bureau at the Foreign Ministry, met in Sofia.");
  if (!facts) return;
  REQUIRE(offices_of(*facts, "Sara Lund").size() == 1);
  REQUIRE(offices_of(*facts, "Ivo Petrov").size() == 1);
  CHECK(offices_of(*facts, "Sara Lund").front().ends_with(key(*facts, "European Commission")));
  CHECK(offices_of(*facts, "Ivo Petrov").front().starts_with("director general @ "));
}

TEST_CASE("a member of a body is its member and has no office there", "[extract]") {
  const auto facts = read_facts("Ola Berg, a member of the Security Council, walked out.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ola Berg").empty());
  CHECK(is_related(*facts, "member_of", "Ola Berg", "Security Council"));
}

TEST_CASE("who sits on a body is its member", "[extract]") {
  const auto facts = read_facts("Tom Reyes, who sits on the Security Council, asked for a vote.");
  if (!facts) return;
  CHECK(is_related(*facts, "member_of", "Tom Reyes", "Security Council"));
}

TEST_CASE("members addressed by a person are not that person", "[extract]") {
  const auto facts = read_facts("The envoy, Paul Marin, briefed members of the Security Council on Friday.");
  if (!facts) return;
  CHECK_FALSE(has_type(*facts, "member_of"));
}

TEST_CASE("the noun of work ties a person to the body", "[extract]") {
  const auto facts =
      read_facts("Police arrested Lidia Kern, a translator at the Foreign Ministry, in Vienna.");
  if (!facts) return;
  CHECK(is_related(*facts, "affiliated_with", "Lidia Kern", "Foreign Ministry"));
}

TEST_CASE("a force led by a body is part of it", "[extract]") {
  const auto facts =
      read_facts("Germany thanked the European Union-led Balkan Training Mission for its work.");
  if (!facts) return;
  CHECK(is_related(*facts, "part_of", "Balkan Training Mission", "European Union"));
}

TEST_CASE("what a description owns is part of what it describes, but no alliance is part of a country",
          "[extract]") {
  const auto facts = read_facts(
      "The Workers' Party met in Pyongyang. The party's Central Committee spoke of war.\n"
      "North Macedonia celebrated. The country's NATO membership is new.");
  if (!facts) return;
  CHECK(is_related(*facts, "part_of", "Central Committee", "Workers' Party"));
  CHECK_FALSE(is_related(*facts, "part_of", "NATO", "North Macedonia"));
}

TEST_CASE("who signs is read through offices, titles and styles", "[extract]") {
  const auto facts = read_facts(
      "The Ankara Protocol was signed by Turkey's trade minister, Emre Kaya, and his Georgian counterpart, "
      "Mr. "
      "Irakli Lomidze.");
  if (!facts) return;
  CHECK(is_related(*facts, "signed_by", "Ankara Protocol", "Emre Kaya"));
  CHECK(is_related(*facts, "signed_by", "Ankara Protocol", "Irakli Lomidze"));
}

TEST_CASE("a place that shares its name with a person is told apart by what stands before it", "[extract]") {
  const auto facts = read_facts(
      "Amina Kolda, the lawyer, flew home. Gendarmes in Kolda fired on a crowd.\nKolda said she was sorry.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Kolda").size() == 2);
  CHECK(meant_by(*facts, "Kolda").front() != meant_by(*facts, "Kolda").back());
}

TEST_CASE("a ministry that acts on another state's people is not that state's", "[extract]") {
  const auto facts = read_facts(
      "Estonia lodged a protest over drones from Belarus. Hours later the Foreign Ministry expelled two "
      "Belarusian diplomats.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Foreign Ministry") == std::vector<std::string>{"foreign-ministry-EST"});
}

TEST_CASE("a short name that stood alone for sentences is not the longer one named later", "[extract]") {
  const auto facts = read_facts(
      "The Council met on Monday. The Council praised Moldova. It heard a report. Members spoke. Two of them "
      "left. Nothing was signed.\nThe decision rests with the European Council.");
  if (!facts) return;
  for (const std::string& meant : meant_by(*facts, "Council")) CHECK(meant != "EUCO");
  CHECK(meant_by(*facts, "European Council") == std::vector<std::string>{"EUCO"});
}

TEST_CASE("who signed is read from 'that they signed', 'concluded with' and lists by origin", "[extract]") {
  const auto facts = read_facts(
      "Tripoli cited the maritime memorandum it concluded with Turkey in 2019.\n"
      "Chile and Peru initialled a trade pact on Monday.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  const auto signs = [&](std::string_view state) {
    return std::ranges::any_of(
        all, [&](const std::string& one) { return one.starts_with("signed_by: ") && one.ends_with(state); });
  };
  CHECK(signs("-> TUR"));
  CHECK(signs("-> LBY"));
  CHECK_FALSE(signs("-> PER"));
}

TEST_CASE("a body lies where the place behind its short form says, and belongs to the body in its name",
          "[extract]") {
  const auto facts = read_facts(
      "The International Maritime Organization (IMO) in London replied to the European Union.\n"
      "The European Union Partnership Mission left on Monday. Police searched Baghdad's Sadr City district.");
  if (!facts) return;
  CHECK(is_related(*facts, "located_in", "International Maritime Organization", "London"));
  CHECK(is_related(*facts, "part_of", "European Union Partnership Mission", "European Union"));
  CHECK(is_related(*facts, "located_in", "Sadr City", "Baghdad"));
}

TEST_CASE("whoever works for a body is affiliated with it", "[extract]") {
  const auto facts =
      read_facts("Jan Kowal, who worked for the World Bank until 2016, was arrested in Minsk.");
  if (!facts) return;
  CHECK(is_related(*facts, "affiliated_with", "Jan Kowal", "World Bank"));
}

TEST_CASE("a place lies in what the text says of it", "[extract]") {
  const auto facts = read_facts(
      "They met in Jeddah, a Saudi port city, on Monday.\nDurres, Albania's main port, burned.\nShe was in "
      "Suva, the "
      "capital of Fiji, by then.\nHe visited Goris, in Armenia's south, on Monday.\nStrikes hit Hodeidah and "
      "Sanaa, both "
      "in Yemen, early on Monday.\nHis consulate in Houston, Texas, closed.");
  if (!facts) return;
  CHECK(is_related(*facts, "located_in", "Jeddah", "Saudi Arabia"));
  CHECK(is_related(*facts, "located_in", "Durres", "Albania"));
  CHECK(is_related(*facts, "capital_of", "Suva", "Fiji"));
  CHECK(is_related(*facts, "located_in", "Goris", "Armenia"));
  CHECK(is_related(*facts, "located_in", "Hodeidah", "Yemen"));
  CHECK(is_related(*facts, "located_in", "Sanaa", "Yemen"));
  CHECK(is_related(*facts, "located_in", "Houston", "Texas"));
}

TEST_CASE("a body sits where its headquarters are", "[extract]") {
  const auto facts = read_facts(
      "The International Atomic Energy Agency (IAEA) is based in Vienna.\nHe addressed the African Union, "
      "which has its "
      "headquarters in Addis Ababa.");
  if (!facts) return;
  CHECK(is_related(*facts, "located_in", "International Atomic Energy Agency", "Vienna"));
  CHECK(is_related(*facts, "located_in", "African Union", "Addis Ababa"));
}
