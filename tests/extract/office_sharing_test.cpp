#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("those of a list whose state alone is told have the office of the first", "[extract]") {
  const auto facts = read_facts(
      "The diplomats in charge, U.S. special envoy Helen Marsh, South Korea's Kim Sang-ho and Japan's Yusuke "
      "Kanda, spoke by telephone.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kim Sang-ho") == Offices{"special envoy @ KOR"});
  CHECK(offices_of(*facts, "Yusuke Kanda") == Offices{"special envoy @ JPN"});
}

TEST_CASE("counterparts have the offices of those they meet, one by one, captions or not", "[extract]") {
  const auto facts = read_facts(
      "Japanese Foreign Minister Sayaka Mihara and Defense Minister Jun Hoshino met their Philippine "
      "counterparts, Maria Lardizabal (2nd from R) and Ramon Guanzon, in Manila.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Jun Hoshino") == Offices{"Defense Minister @ JPN"});
  CHECK(offices_of(*facts, "Maria Lardizabal") == Offices{"Foreign Minister @ PHL"});
  CHECK(offices_of(*facts, "Ramon Guanzon") == Offices{"Defense Minister @ PHL"});
}

TEST_CASE("two of the same office are not of one state", "[extract]") {
  const auto facts =
      read_facts("U.S. Secretary of State Mark Doyle and Foreign Minister Park Jin-woo met in Seoul.");
  if (!facts) return;
  for (const std::string& office : offices_of(*facts, "Park Jin-woo")) CHECK_FALSE(office.ends_with("@ USA"));
}

TEST_CASE("a counterpart from a state is of that state", "[extract]") {
  const auto facts = read_facts(
      "Nigeria's representative, Ada Obi, protested. Her counterpart from France, Hélène Darrigade, "
      "answered.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hélène Darrigade") == Offices{"representative @ FRA"});
}

TEST_CASE("where a chief sits stands between the office and the name", "[extract]") {
  const auto facts = read_facts(
      "The UN refugee agency appealed for help. Its chief in Bujumbura, Laura Nduwimana, asked for money.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Laura Nduwimana") == Offices{"chief in Bujumbura @ UNHCR"});
}

TEST_CASE("the mayor there is that of the place", "[extract]") {
  const auto facts =
      read_facts("The ship is bound for Toamasina, but the mayor there, Eva Rakoto, wants it kept out.");
  if (!facts) return;
  REQUIRE(offices_of(*facts, "Eva Rakoto").size() == 1);
  CHECK(offices_of(*facts, "Eva Rakoto").front() == "mayor @ toamasina");
}

TEST_CASE("a ministry spokesman speaks for the ministry that was named", "[extract]") {
  const auto facts = read_facts(
      "The Kenyan Foreign Ministry called in the envoy, who promised an inquiry, ministry spokesman Peter "
      "Otieno said.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Peter Otieno") == Offices{"ministry spokesman @ foreign-ministry-KEN"});
}

TEST_CASE("whoever heads a mission of a body does not head the body", "[extract]") {
  const auto facts = read_facts(
      "Hanna Ekeland, who heads the United Nations verification mission in Colombia, condemned the attack.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Hanna Ekeland") == Offices{"head of the verification mission @ UN"});
}

TEST_CASE("a professor with a nationality is a citizen and holds no office of the state", "[extract]") {
  const auto facts = read_facts("The Turkish professor Ann Lee disagreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee").empty());
  const auto relations = relations_of(*facts);
  CHECK(std::find(relations.begin(), relations.end(), "citizen_of: ann-lee -> TUR") != relations.end());
}

TEST_CASE("a parliament known by a name of its own has its speaker", "[extract]") {
  const auto facts = read_facts("The visitors met the Speaker of the Jogorku Kenesh, Ainura Satybaldieva.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ainura Satybaldieva") == Offices{"Speaker @ parliament-KGZ"});
}

TEST_CASE("the special envoy of a foreign ministry is the state's", "[extract]") {
  const auto facts =
      read_facts("The Kenyan foreign ministry's special envoy, Peter Otieno, arrived in Juba on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Peter Otieno") == Offices{"special envoy @ KEN"});
}

TEST_CASE("whose spokesman one is stands before what he speaks about", "[extract]") {
  const auto facts =
      read_facts("Annelies Vroom, the European Parliament's rapporteur on Central Asia, asked for a delay.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Annelies Vroom") == Offices{"rapporteur on Central Asia @ EP"});
}

TEST_CASE("the ruling party's commission has its chairman", "[extract]") {
  const auto facts = read_facts(
      "Pak Kyong Su, vice chairman of the ruling party's Central Military Commission, oversaw the launches.");
  if (!facts) return;
  REQUIRE(offices_of(*facts, "Pak Kyong Su").size() == 1);
  CHECK(
      offices_of(*facts, "Pak Kyong Su").front().starts_with("vice chairman @ central-military-commission"));
}
