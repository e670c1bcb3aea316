#include <algorithm>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using chancery::graph::Entity;
using chancery::graph::EntityKind;
using Names = std::vector<std::string>;

namespace {

const Entity* entity(const Told& told, EntityKind kind, std::string_view name) {
  const auto& entities = told.facts.entities;
  const auto found =
      std::ranges::find_if(entities, [&](const Entity& one) { return one.kind == kind && one.name == name; });
  return found == entities.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the city of a dateline is a place, never its government, and the state behind it a state",
          "[extract][names]") {
  const auto told = told_in("NAIROBI, Kenya (Agency) — The president met the governor on Monday.");
  if (!told) return;
  const Entity* city = entity(*told, EntityKind::place, "Nairobi");
  REQUIRE(city != nullptr);
  REQUIRE(city->mentions.size() == 1);
  CHECK(city->mentions[0].span.in(told->facts.text) == "NAIROBI");
  CHECK(city->aliases == Names{"NAIROBI"});
  const Entity* state = entity(*told, EntityKind::state, "Kenya");
  REQUIRE(state != nullptr);
  CHECK(state->mentions[0].span.in(told->facts.text) == "Kenya");
}

TEST_CASE("the dateline and the same city in the text are one place, mentions in the order of the text",
          "[extract][names]") {
  const auto told = told_in("LIMA — The ministers arrived in Lima on Monday and left Lima on Tuesday.");
  if (!told) return;
  const Entity* city = entity(*told, EntityKind::place, "Lima");
  REQUIRE(city != nullptr);
  REQUIRE(city->mentions.size() >= 2);
  CHECK(city->mentions[0].span.begin == 0);
  CHECK(std::ranges::is_sorted(city->mentions, {}, [](const auto& one) { return one.span.begin; }));
}

TEST_CASE("a dateline that no table knows is a place where it tells more than the name", "[extract][names]") {
  const auto told = told_in(
      "QARVOSHTI, Kenya (Agency) — The president met the governor on Monday.\n"
      "QARVOBELTI — The president met the governor on Tuesday.");
  if (!told) return;
  CHECK(entity(*told, EntityKind::place, "Qarvoshti") != nullptr);
  CHECK(entity(*told, EntityKind::place, "Qarvobelti") == nullptr);
}

TEST_CASE("talks with which a report opens lie in the city of its dateline", "[extract][events]") {
  const auto told = told_in(
      "LIMA — The foreign ministers of Chile and Peru held talks on Monday.\n"
      "Both presidents held talks on Tuesday.");
  if (!told) return;
  CHECK(told->places("talks") == Names{"Lima"});
}

TEST_CASE("a town of the table is a place, whatever the model takes it for", "[extract][names]") {
  const auto told = told_in("The envoy crossed at Wagah on Sunday. Two men were held at Bosaso.");
  if (!told) return;
  CHECK(entity(*told, EntityKind::place, "Wagah") != nullptr);
  CHECK(entity(*told, EntityKind::place, "Bosaso") != nullptr);
}

TEST_CASE("a capital called like its state is the city in a dateline; a state in capitals may head a brief",
          "[extract][names]") {
  const auto told = told_in(
      "KUWAIT, Dec 3 (Gulf Wire) — Kuwait and Iraq resumed their talks on Tuesday, the ministry said.");
  if (!told) return;
  const Entity* city = entity(*told, EntityKind::place, "Kuwait");
  REQUIRE(city != nullptr);
  CHECK(city->mentions[0].span.in(told->facts.text) == "KUWAIT");
  const auto brief = told_in("NIGERIA – Gunmen seized nine guards near Yenagoa on Sunday.");
  const Entity* state = entity(*brief, EntityKind::state, "Nigeria");
  REQUIRE(state != nullptr);
  REQUIRE(state->mentions.size() == 1);
}
