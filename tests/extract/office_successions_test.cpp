#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a predecessor had the office of the one whose predecessor it is", "[extract]") {
  const auto facts = read_facts(
      "Norway's foreign minister, Kari Berg, spoke in Oslo. Her predecessor, Olof Lind, had said the same.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Olof Lind") == Offices{"foreign minister @ NOR"});
  for (const auto& tenure : facts->tenures)
    CHECK(tenure.modifiers.empty() == (facts->entities[tenure.holder].name == "Kari Berg"));
}

TEST_CASE("who is replaced in an office had it, and may get another one", "[extract]") {
  const auto facts = read_facts(
      "Zambian President Grace Banda appointed Mwansa Kapeya as foreign minister, replacing Peter Haimbe, "
      "who "
      "becomes attorney general.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Mwansa Kapeya") == Offices{"foreign minister @ ZMB"});
  CHECK(offices_of(*facts, "Peter Haimbe") == Offices{"attorney general @ ZMB", "foreign minister @ ZMB"});
}

TEST_CASE("whoever may be replaced tells nothing of an office", "[extract]") {
  const auto facts = read_facts("Norway's foreign minister, Kari Berg, may replace Olof Lind.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Olof Lind").empty());
}

TEST_CASE("offices behind an age, and of one's diplomat who represents a body", "[extract]") {
  const auto facts = read_facts(
      "Mwansa Kapeya, 58, previously served as Zambia's high commissioner to South Africa and as permanent "
      "representative to the African Union.\n"
      "Grace Mwangi, the Kenyan diplomat who represents the World Bank, left.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Mwansa Kapeya") ==
        Offices{"high commissioner to South Africa @ ZMB",
                "permanent representative to the African Union @ ZMB"});
  CHECK(offices_of(*facts, "Grace Mwangi") == Offices{"representative @ WB"});
}

TEST_CASE("one person may have offices of two bodies, and is not two", "[extract]") {
  const auto facts = read_facts(
      "Keiji Hara, a member of Japan's House of Representatives, spoke. Hara, a former chairman of the "
      "National Safety Commission, told reporters so.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Hara") == Offices{"keiji-hara"});
}

TEST_CASE("a secretary general is of a body of states, never of a state that the article tells of",
          "[extract]") {
  const auto facts = read_facts(
      "Ann Oyelaran Bako has been Togo's ambassador to the African Union since May. The Secretary General, "
      "Jo "
      "Lind, agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Jo Lind") == Offices{"Secretary General @ AU"});
  CHECK(offices_of(*facts, "Ann Oyelaran Bako") == Offices{"ambassador to the African Union @ TGO"});
}

TEST_CASE("a body's last word before an office means that body", "[extract]") {
  const auto facts = read_facts(
      "The Pacific Islands Forum met in Suva. Forum Secretary-General Baron Waqa, a former president of "
      "Nauru, "
      "thanked Fiji's first ambassador to Japan, Tevita Koro.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Baron Waqa") == Offices{"Secretary-General @ PIF", "former president @ NRU"});
  CHECK(offices_of(*facts, "Tevita Koro") == Offices{"ambassador to Japan @ FJI"});
}

TEST_CASE("the younger one is whoever came up as a relative", "[extract]") {
  const auto facts = read_facts(
      "Fiji's ambassador, Tevita Koro, died. His son, Josefa Koro, is a sailor. The younger Koro wept. The "
      "elder Koro was 91.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Koro") == Offices{"josefa-koro", "tevita-koro"});
}

TEST_CASE("a given name that is also a title stays with the name", "[extract]") {
  const auto facts = read_facts("Qatari Minister of State Sultan al-Muraikhi called for restraint.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Sultan al-Muraikhi") == Offices{"Minister of State @ QAT"});
}

TEST_CASE("a passport tells whose citizen one is, a coalition no office of a state", "[extract]") {
  const auto facts = read_facts(
      "Luis Ortega is a Colombian congressman and a member of the Historic Pact coalition. Ortega holds "
      "Ecuadorian citizenship.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Luis Ortega") == Offices{"congressman @ COL"});
  CHECK(relations_of(*facts) == Offices{"citizen_of: luis-ortega -> ECU"});
}
