#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a name right behind a state or body in full is not part of it", "[extract]") {
  const auto facts = read_facts(
      "Minister of Foreign Affairs of the Republic of Armenia Ararat Mirzoyan met with Secretary General of "
      "the "
      "Council of Europe Alain Berset in Yerevan.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ararat Mirzoyan") == Offices{"Minister of Foreign Affairs @ ARM"});
  CHECK(offices_of(*facts, "Alain Berset") == Offices{"Secretary General @ COE"});
}

TEST_CASE("two offices joined before one name are both that person's", "[extract]") {
  const auto facts = read_facts(
      "Vietnam's Deputy Prime Minister and Foreign Minister Bui Thanh Son met Togo's President Afi Mensah "
      "and "
      "Prime Minister Kofi Bako.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Bui Thanh Son") ==
        Offices{"Deputy Prime Minister @ VNM", "Foreign Minister @ VNM"});
  CHECK(offices_of(*facts, "Afi Mensah") == Offices{"President @ TGO"});
}

TEST_CASE("those on the side of a state have its offices", "[extract]") {
  const auto facts = read_facts(
      "Vietnam and Laos met in Hanoi. On the Lao side were Thongsa Phomvi, minister of commerce; and the "
      "governor of Savannakhet province, Boun Oubon.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Thongsa Phomvi") == Offices{"minister of commerce @ LAO"});
}

TEST_CASE("each of two that are named to offices gets his own", "[extract]") {
  const auto facts = read_facts(
      "Kuwait's emir issued a decree appointing Fahad Al-Sabah acting prime minister and Abdullah Al-Yahya "
      "foreign minister.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Fahad Al-Sabah") == Offices{"acting prime minister @ KWT"});
  CHECK(offices_of(*facts, "Abdullah Al-Yahya") == Offices{"foreign minister @ KWT"});
}

TEST_CASE("the state behind each name of a list goes before whoever owns the list", "[extract]") {
  const auto facts = read_facts(
      "The alliance's defence ministers - Salif Mody of Niger, Sadio Camara of Mali and Kofi Bako of Togo - "
      "met.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Sadio Camara") == Offices{"defence minister @ MLI"});
  CHECK(offices_of(*facts, "Kofi Bako") == Offices{"defence minister @ TGO"});
}

TEST_CASE("a list of envoys gives none the next one's office", "[extract]") {
  const auto facts = read_facts(
      "The minister received the Indonesian ambassador, Andriana Supandy, and the newly arrived high "
      "commissioner of the Solomon Islands, Moses Kouni.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Andriana Supandy") == Offices{"ambassador @ IDN"});
  CHECK(offices_of(*facts, "Moses Kouni") == Offices{"high commissioner @ SLB"});
}

TEST_CASE(
    "an office of talks is not of the bearer's state, nor one with rebels, nor one among all Red Crosses",
    "[extract]") {
  const auto facts = read_facts(
      "The moderator, New Zealand's former governor-general Jerry Tane, came to Juba, South Sudan. The "
      "rebel commander Simon Gatwech stayed. Hadiza Barmou leads the country's Red Cross.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Jerry Tane") == Offices{"former governor-general @ NZL"});
  CHECK(offices_of(*facts, "Simon Gatwech").empty());
  CHECK(offices_of(*facts, "Hadiza Barmou").empty());
}

TEST_CASE("whose adviser somebody is has not the office that stands before", "[extract]") {
  const auto facts =
      read_facts("Algeria's envoy to the region, Ahmed Attaf's adviser Boudje Delmi, has met him twice.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ahmed Attaf").empty());
}

TEST_CASE("an agency of the United Nations is no alliance, a council told apart no other council",
          "[extract]") {
  const auto facts = read_facts(
      "Zara Lind works for the World Food Programme. The alliance agreed. The National Electoral Council "
      "counted. The permanent council met.");
  if (!facts) return;
  CHECK(meant_by(*facts, "alliance").empty());
  CHECK(meant_by(*facts, "council").empty());
}

TEST_CASE("presidents are those who are called so", "[extract]") {
  const auto facts = read_facts(
      "Venezuela's defence minister, Luis Ortega, and Barbados Prime Minister Ann Lee disagreed. Kofi Mensah "
      "called both presidents.");
  if (!facts) return;
  CHECK(meant_by(*facts, "presidents").empty());
}

TEST_CASE("the minister is not the deputy minister, and nobody thanks himself", "[extract]") {
  const auto facts = read_facts(
      "Peru's foreign minister, Luis Ortega, received Togo's deputy minister, Afi Mensah. Deputy Minister "
      "Mensah thanked the minister.");
  if (!facts) return;
  CHECK(meant_by(*facts, "minister") == Offices{"luis-ortega"});
}

TEST_CASE("a bare title behind what a state did is of that state where the name may be", "[extract]") {
  const auto facts = read_facts(
      "Peru on Thursday expelled a diplomat. Foreign Minister Carla Benavides said he had to leave.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Carla Benavides") == Offices{"Foreign Minister @ PER"});
}
