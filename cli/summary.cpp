#include "cli/summary.hpp"

#include <set>
#include <string_view>

namespace chancery::cli {
namespace {

std::string counted(std::size_t number, const std::string& one, const std::string& many) {
  return std::to_string(number) + " " + (number == 1 ? one : many);
}

}  // namespace

std::string summary(std::span<const graph::Facts> facts, std::size_t warnings) {
  std::set<std::string_view> people;
  std::set<std::string_view> states;
  std::size_t events = 0;
  for (const graph::Facts& article : facts) {
    for (const graph::Entity& entity : article.entities) {
      if (entity.kind == graph::EntityKind::person) people.insert(entity.key);
      if (entity.kind == graph::EntityKind::state) states.insert(entity.key);
    }
    events += article.events.size();
  }
  return counted(facts.size(), "article", "articles") + ", " + counted(people.size(), "person", "people") +
         ", " + counted(states.size(), "state", "states") + ", " + counted(events, "event", "events") + ", " +
         counted(warnings, "warning", "warnings");
}

}  // namespace chancery::cli
