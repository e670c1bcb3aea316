#include "cli/summary.hpp"

#include <catch2/catch.hpp>
#include <vector>

using chancery::cli::Summary;
using chancery::graph::Entity;
using chancery::graph::EntityKind;
using chancery::graph::Event;
using chancery::graph::Facts;

namespace {

Entity entity(EntityKind kind, const std::string& key) {
  Entity result;
  result.kind = kind;
  result.key = key;
  return result;
}

std::string summary(const std::vector<Facts>& articles, std::size_t warnings) {
  Summary summary;
  for (const Facts& facts : articles) summary.add(facts);
  return summary.text(warnings);
}

}  // namespace

TEST_CASE("the summary counts people and states once over all articles", "[cli]") {
  std::vector<Facts> facts(2);
  facts[0].entities = {entity(EntityKind::person, "kim-gunn"), entity(EntityKind::state, "KOR")};
  facts[0].events.resize(2);
  facts[1].entities = {entity(EntityKind::person, "kim-gunn"), entity(EntityKind::person, "sung-kim"),
                       entity(EntityKind::place, "seoul")};
  facts[1].events.resize(1);
  CHECK(summary(facts, 0) == "2 articles, 2 people, 1 state, 3 events, 0 warnings");
}

TEST_CASE("the summary uses the singular for one", "[cli]") {
  std::vector<Facts> facts(1);
  facts[0].entities = {entity(EntityKind::person, "kim-gunn")};
  facts[0].events.resize(1);
  CHECK(summary(facts, 1) == "1 article, 1 person, 0 states, 1 event, 1 warning");
}
