#include "cli/summary.hpp"

#include <functional>

namespace chancery::cli {
namespace {

constexpr std::size_t most_people = 1'000'000;

std::string counted(std::size_t number, const std::string& one, const std::string& many) {
  return std::to_string(number) + " " + (number == 1 ? one : many);
}

}  // namespace

void Summary::add(const graph::Facts& facts) {
  ++articles_;
  events_ += facts.events.size();
  for (const graph::Entity& entity : facts.entities) {
    const std::size_t key = std::hash<std::string>()(entity.key);
    if (entity.kind == graph::EntityKind::person && people_.size() < most_people) people_.insert(key);
    if (entity.kind == graph::EntityKind::state) states_.insert(key);
  }
}

std::string Summary::text(std::size_t warnings) const {
  return counted(articles_, "article", "articles") + ", " +
         (people_.size() < most_people ? "" : "at least ") + counted(people_.size(), "person", "people") +
         ", " + counted(states_.size(), "state", "states") + ", " + counted(events_, "event", "events") +
         ", " + counted(warnings, "warning", "warnings");
}

}  // namespace chancery::cli
