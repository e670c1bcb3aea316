#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("who is known to have led a state is of no other one", "[extract]") {
  const auto facts = read_facts(
      "Ukraine called in the envoy of Russia on Monday. Ukraine did so also in June, after President "
      "Vladimir "
      "Putin had signed a treaty in Ankara.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Vladimir Putin") == Offices{"President @ RUS"});
}

TEST_CASE("a namesake of a known person keeps the state that the text gives", "[extract]") {
  const auto facts = read_facts("Zambia's health minister, Ian Smith, met doctors in Harare, Zimbabwe.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ian Smith") == Offices{"health minister @ ZMB"});
}

TEST_CASE("an envoy whom a state summons is of another one", "[extract]") {
  const auto facts = read_facts(
      "Kenya and Uganda are at odds over fishing rights. Kenya first summoned High Commissioner Grace Akello "
      "on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Grace Akello") == Offices{"High Commissioner @ UGA"});
}

TEST_CASE("delegates under a heading, or behind a state's name, are of that state", "[extract]") {
  const auto facts = read_facts(
      "The two delegations met in Tashkent on Monday.\n"
      "PAKISTAN\n"
      "Naeem Akhtar, deputy minister of trade\n"
      "AFGHANISTAN\n"
      "Farid Sultani, deputy minister of trade");
  if (!facts) return;
  CHECK(offices_of(*facts, "Naeem Akhtar") == Offices{"deputy minister of trade @ PAK"});
  CHECK(offices_of(*facts, "Farid Sultani") == Offices{"deputy minister of trade @ AFG"});
}

TEST_CASE("a body named right behind an office in a list is whose office it is", "[extract]") {
  const auto facts = read_facts("Tahir Mehsud, commander, XI Corps, Peshawar");
  if (!facts) return;
  REQUIRE(offices_of(*facts, "Tahir Mehsud").size() == 1);
  CHECK(offices_of(*facts, "Tahir Mehsud").front().starts_with("commander @ "));
}

TEST_CASE("a short form or whereabouts stand between an office and its bearer", "[extract]") {
  const auto facts = read_facts(
      "India's cabinet met on Monday. National Security Adviser (NSA) Sanjiv Dora spoke.\n"
      "Papua New Guinea's high commissioner here in Honiara, Grace Somare, left.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Sanjiv Dora") == Offices{"National Security Adviser @ IND"});
  CHECK(offices_of(*facts, "Grace Somare") == Offices{"high commissioner @ PNG"});
}

TEST_CASE("presidents are told one by one behind their states", "[extract]") {
  const auto facts = read_facts(
      "The presidents of Ecuador, Julio Torres, and Colombia, Pedro Pardo, met in Tulcán on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Julio Torres") == Offices{"president @ ECU"});
  CHECK(offices_of(*facts, "Pedro Pardo") == Offices{"president @ COL"});
}

TEST_CASE("a list of charges with commas belongs to the office", "[extract]") {
  const auto facts = read_facts(
      "The African Union's commissioner for political affairs, peace and security, Tunde Akinola, spoke.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tunde Akinola") ==
        Offices{"commissioner for political affairs, peace and security @ AU"});
}

TEST_CASE("an ambassador whom a ministry recalls is the state's", "[extract]") {
  const auto facts = read_facts(
      "Georgia's foreign ministry denounced the decision and recalled its ambassador to the EU, Tea "
      "Lomidze.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tea Lomidze") == Offices{"ambassador to the EU @ GEO"});
}

TEST_CASE("who is named behind \"by\" chairs the body", "[extract]") {
  const auto facts = read_facts("The African Union, chaired by Rashad Alimi, condemned the attacks.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Rashad Alimi") == Offices{"chair @ AU"});
}

TEST_CASE("a bare mayor is of no state", "[extract]") {
  const auto facts = read_facts("Mayor Peggy Trumbull asked the United States for help.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Peggy Trumbull").empty());
}

TEST_CASE("offices of two are no part of the first one's name", "[extract]") {
  const auto facts = read_facts("On the sidelines, Foreign Ministers Kerry Gill and Soeradj Bihari met.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Kerry Gill").size() == 1);
  CHECK(meant_by(*facts, "Ministers Kerry Gill").empty());
}

TEST_CASE("of the states that an article tells of, those without ministers have none", "[extract]") {
  const auto facts = read_facts(
      "The United States closed a bridge to Canada on Monday, the US Border Patrol said.\n"
      "Foreign Affairs Minister Claire Beaulieu asked for a reason.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Claire Beaulieu") == Offices{"Foreign Affairs Minister @ CAN"});
}
