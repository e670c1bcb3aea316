#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;
using Names = std::vector<std::string>;

TEST_CASE("an ambassador extraordinary and plenipotentiary is one person", "[extract]") {
  const auto facts = read_facts(
      "The minister received the Ambassador Extraordinary and Plenipotentiary of the Republic of Peru to "
      "Nepal Ana Castillo Rojas.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Extraordinary"));
  CHECK_FALSE(has_entity(*facts, "Plenipotentiary"));
  CHECK(offices_of(*facts, "Ana Castillo Rojas") ==
        Offices{"Ambassador Extraordinary and Plenipotentiary of the Republic of Peru to Nepal @ PER"});
}

TEST_CASE("a name that begins with an initial stands apart from the portfolio before it", "[extract]") {
  const auto facts = read_facts(
      "On Monday, Mongolia's Minister of Foreign Affairs B. Erdene received Ana Castillo Rojas. Foreign "
      "Minister B.Erdene thanked her.");
  if (!facts) return;
  CHECK(meant_by(*facts, "B. Erdene") == meant_by(*facts, "B.Erdene"));
  CHECK_FALSE(has_entity(*facts, "Foreign Affairs B. Erdene"));
}

TEST_CASE("PM and FM are offices, and no part of a name", "[extract]") {
  const auto facts = read_facts("Deputy Prime Minister Tran Van Minh spoke. FM Minh met PM Castillo.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Minh") == Names{"tran-van-minh"});
  CHECK(has_entity(*facts, "Castillo"));
  CHECK_FALSE(has_entity(*facts, "PM Castillo"));
}

TEST_CASE("a state between an office and a name is part of neither", "[extract]") {
  const auto facts = read_facts("Tran Van Minh received Ambassador of Saudi Arabia Faisal Al Harthi.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Faisal Al Harthi") == Offices{"Ambassador @ SAU"});
}

TEST_CASE("who writes behind a quotation holds no office of whom it names last", "[extract]") {
  const auto told = told_in(
      "“We spoke with Ana Castillo, Minister of Foreign Affairs of Peru,” the head of the Kenyan Foreign "
      "Ministry wrote on Monday.");
  if (!told) return;
  CHECK(offices_of(told->facts, "Ana Castillo") == Offices{"Minister of Foreign Affairs @ PER"});
  CHECK(told->who("wrote", "speaker") == Names{"Ministry of Foreign Affairs (Kenya)"});
}

TEST_CASE("a counterpart named a second time is the person named behind", "[extract]") {
  const auto told = told_in(
      "Peruvian President Luis Ortega meets his Kenyan counterpart Amina Odhiambo in Lima.\n"
      "Peruvian President Luis Ortega and his Kenyan counterpart, Amina Odhiambo, signed a treaty.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Amina Odhiambo", "Luis Ortega"});
}
