#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("a minister who accuses a state is of the one for which he speaks", "[extract]") {
  const auto facts = read_facts(
      "Iran agreed on Monday. Inspectors arrived in Tehran. Tehran denied it. Israel disputes that: Defence "
      "Minister "
      "Oded Sarfati accused Tehran on Thursday of moving machines.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Oded Sarfati") == Offices{"Defence Minister @ ISR"});
}

TEST_CASE("of two presidents without a state the second one is of another state than the first",
          "[extract]") {
  const auto facts = read_facts(
      "SANTIAGO — Chile closed a port on Monday. President Ana Rojas spoke in Santiago.\nPresident Carlos "
      "Vega called "
      "her later.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ana Rojas") == Offices{"President @ CHL"});
  CHECK(offices_of(*facts, "Carlos Vega") != Offices{"President @ CHL"});
}

TEST_CASE("chief executives and commanding officers are of no state", "[extract]") {
  const auto facts = read_facts(
      "Canada sent the frigate Ottawa to Kingston. Captain Lucy Trelawney, her commanding officer, "
      "spoke.\nChief "
      "executive Judith Asselbergs said the firm had stopped sales to Canada.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Lucy Trelawney").empty());
  CHECK(offices_of(*facts, "Judith Asselbergs").empty());
}

TEST_CASE("a style behind the office opens the name of its bearer", "[extract]") {
  const auto facts = read_facts(
      "At the invitation of His Majesty Sultan Qais bin Fahd, the President of the Republic of Zambia, His "
      "Excellency "
      "Chilufya Mwansa, paid a visit to Oman.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Chilufya Mwansa") == Offices{"President @ ZMB"});
}

TEST_CASE("hosts are of the state that is visited", "[extract]") {
  const auto facts = read_facts(
      "New Zealand and Fiji signed an agreement in Suva on Wednesday; Defence Minister Aroha Tamatea and her "
      "host, "
      "Home Affairs Minister Jone Vakaloloma, put their names to it.\n"
      "Khalid al-Suwaidan, Qatar's foreign minister, arrived in Kabul on Tuesday. He met acting interior "
      "minister "
      "Abdul Zadran.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Aroha Tamatea") == Offices{"Defence Minister @ NZL"});
  CHECK(offices_of(*facts, "Jone Vakaloloma") == Offices{"Home Affairs Minister @ FJI"});
  CHECK(offices_of(*facts, "Abdul Zadran") == Offices{"acting interior minister @ AFG"});
}

TEST_CASE(
    "an ambassador at a body, and an ambassador's colleague elsewhere, are of the state that sends them",
    "[extract]") {
  const auto facts = read_facts(
      "Moldova's EU ambassador, Vera Rusu, left. France's ambassador in Canberra, Jean Thouvenin, was "
      "recalled to "
      "Paris; his colleague in Washington, Marie Marchand, cancelled a gala.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Vera Rusu") == Offices{"ambassador @ MDA"});
  CHECK(offices_of(*facts, "Marie Marchand") == Offices{"ambassador @ FRA"});
}

TEST_CASE("who leads a part of a state has no office of the state", "[extract]") {
  const auto facts = read_facts(
      "Rebwar Bahdinani, premier of Iraq's Kurdistan Region, met Governor Everett Holcombe of Indiana.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Rebwar Bahdinani") == Offices{"premier @ kurdistan-region"});
  CHECK(offices_of(*facts, "Everett Holcombe").size() == 1);
}
