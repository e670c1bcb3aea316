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
