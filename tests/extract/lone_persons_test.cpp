#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using graph::EntityKind;

TEST_CASE("who is named by a surname alone and does what persons do is a person", "[extract]") {
  const auto facts = read_facts(
      "Takahara said on Thursday that Tokyo had no plans to leave the treaty.\n"
      "Lindqvist congratulated Moretti on his victory.\nKovalenko and Ruutel met in Vienna on Monday.");
  if (!facts) return;
  for (const char* name : {"Takahara", "Lindqvist", "Moretti", "Kovalenko", "Ruutel"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::person);
  }
}

TEST_CASE("a name of one word that leads a delegation with \"who\" is no place", "[extract]") {
  const auto facts = read_facts("Merkens, who leads the German delegation, said the talks had moved.");
  if (!facts) return;
  CHECK(entity(*facts, "Merkens").kind == EntityKind::person);
}

TEST_CASE("bodies that speak, plurals and acronyms are no persons", "[extract]") {
  const auto facts = read_facts(
      "The Vigil said on Thursday that it would stay.\nPolice arrested Marines outside the port.\n"
      "The DGMOs spoke on Monday. DGMOs said the line was quiet.\nParliament said it would vote.");
  if (!facts) return;
  for (const auto& entity : facts->entities) CHECK(entity.kind != EntityKind::person);
}
