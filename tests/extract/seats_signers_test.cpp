#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Lines = std::vector<std::string>;

namespace {

/// The relations of that type, sorted.
Lines of_type(const graph::Facts& facts, const std::string& type) {
  Lines lines;
  for (const auto& line : relations_of(facts)) {
    if (line.starts_with(type + ": ")) lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("a body sits where it is based", "[extract]") {
  const auto facts = read_facts(
      "More than 9,000 people have died, according to the Addis Ababa-based Institute for Horn Studies.");
  if (!facts) return;
  CHECK(of_type(*facts, "located_in") == Lines{"located_in: institute-for-horn-studies -> addis-ababa"});
}

TEST_CASE("who meets in a city does not make a body of states sit there", "[extract]") {
  const auto facts =
      read_facts("Inspectors of the International Atomic Energy Agency in Vienna saw the device.");
  if (!facts) return;
  CHECK(of_type(*facts, "located_in").empty());
}

TEST_CASE("a treaty is signed by those between whom it is, initialled by persons alone", "[extract]") {
  const auto facts = read_facts(
      "The treaty signed in Lima between Peru and Chile was ratified.\nKenya and Chad initialled an accord "
      "on Monday.");
  if (!facts) return;
  const Lines lines = of_type(*facts, "signed_by");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].ends_with("-> CHL"));
  CHECK(lines[1].ends_with("-> PER"));
}

TEST_CASE("their ministers are those of the states for which they act, in their order", "[extract]") {
  const auto facts = read_facts(
      "Argentina's president, Mercedes Larralde, called Chile's president, Joaquin Brahm, on Monday. The two "
      "leaders "
      "instructed their foreign ministers, Pablo Sorondo and Amanda Quilodran, to find a date.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Pablo Sorondo") == Lines{"foreign minister @ ARG"});
  CHECK(offices_of(*facts, "Amanda Quilodran") == Lines{"foreign minister @ CHL"});
}

TEST_CASE(
    "both peoples of a joint adjective are told, a rank is no office, \"of STATE\" behind a premier is his "
    "office",
    "[extract]") {
  const auto facts = read_facts(
      "Prime Minister Deshpande of India raised the case of Kabir Nair, an Indian-Argentine "
      "student.\nEthiopian army "
      "spokesman Colonel Getnet Abebaw spoke.");
  if (!facts) return;
  CHECK(of_type(*facts, "citizen_of") ==
        Lines{"citizen_of: kabir-nair -> ARG", "citizen_of: kabir-nair -> IND"});
  CHECK(offices_of(*facts, "Getnet Abebaw") == Lines{"army spokesman @ ETH"});
}
