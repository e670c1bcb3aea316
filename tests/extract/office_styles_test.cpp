#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a style with a full stop parts no office from its name", "[extract]") {
  const auto facts =
      read_facts("It was opened by the Prime Minister of Dominica, the Rt Hon. Alwin Royer, who spoke.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Alwin Royer") == Offices{"Prime Minister @ DMA"});
}

TEST_CASE("a style in brackets is no person", "[extract]") {
  const auto facts =
      read_facts("Nigeria's cabinet met. The Minister of Foreign Affairs, Chief (Mrs) Ngozika Amadi, spoke.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Mrs"));
  CHECK(offices_of(*facts, "Ngozika Amadi") == Offices{"Minister of Foreign Affairs @ NGA"});
}

TEST_CASE("'and whose' goes back to what 'which' goes back to", "[extract]") {
  const auto facts = read_facts(
      "Comoros thanked Paris, which administers neighbouring Mayotte and whose ambassador, Clotilde Roche, "
      "was "
      "summoned.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Clotilde Roche") == Offices{"ambassador @ FRA"});
}

TEST_CASE("'the Forum' is the forum named before, and no person", "[extract]") {
  const auto facts = read_facts("The Pacific Islands Forum met. The Forum's chair, Ann Lee, spoke.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee") == Offices{"chair @ PIF"});
  for (const auto& one : facts->entities) CHECK(one.name != "Forum");
}

TEST_CASE("the trio, and the three countries, are those of which there are just three", "[extract]") {
  const auto facts = read_facts(
      "Chad's president, Idriss Mahamat, met Peru's president, Luis Ortega. Both leaders later met Norway's "
      "prime "
      "minister, Kari Berg. The trio signed a declaration. The three countries agreed.");
  if (!facts) return;
  CHECK(meant_by(*facts, "trio") == Offices{"group-idriss-mahamat-luis-ortega-kari-berg"});
  CHECK(meant_by(*facts, "countries") == Offices{"group-TCD-PER-NOR"});
}

TEST_CASE("the nation that an envoy thanks is not the envoy's, and its ambassador is no other state's",
          "[extract]") {
  const auto facts = read_facts(
      "Tuvalu wants no change, the government said. Peru's ambassador, Luis Ortega, thanked the island "
      "nation. "
      "Nauru agreed. Its ambassador there, Ann Tsitsi, has been recalled. Its ambassador wept.");
  if (!facts) return;
  CHECK(meant_by(*facts, "nation") == Offices{"TUV"});
  CHECK(offices_of(*facts, "Ann Tsitsi") == Offices{"ambassador @ NRU"});
}

TEST_CASE("a place that the model missed leaves each office with its own body", "[extract]") {
  const auto facts = read_facts(
      "Ann Lee is on leave in Olomouc. Prague's ambassador, Hedvika Horak, will stay. NATO secretary general "
      "Ingrid "
      "Holm agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hedvika Horak") == Offices{"ambassador @ CZE"});
  CHECK(offices_of(*facts, "Ingrid Holm") == Offices{"secretary general @ NATO"});
}

TEST_CASE("an honorific may stand between an office and a single name", "[extract][offices]") {
  const auto facts = read_facts("Bangladesh's prime minister Sheikh Hasina resigned.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hasina") == std::vector<std::string>{"prime minister @ BGD"});
}
