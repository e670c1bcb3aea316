#include "exports/facts_ids.hpp"

#include <array>
#include <unordered_set>

namespace chancery::exports {
namespace {

class Names {
 public:
  std::string unique(const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; !taken_.insert(name).second; ++number) name = wanted + '-' + std::to_string(number);
    return name;
  }

 private:
  std::unordered_set<std::string> taken_;
};

std::uint32_t begin_of(const graph::Event& event) {
  if (!event.triggers.empty()) return event.triggers.front().begin;
  return event.evidence.empty() ? 0 : event.evidence.front().begin;
}

}  // namespace

FactsIds::FactsIds(const graph::Facts& facts, const CharacterIndex& characters) {
  Names names;
  for (const auto& entity : facts.entities) {
    entities.push_back(names.unique(entity.key.empty() ? std::string(name_of(entity.kind)) : entity.key));
  }
  for (const auto& event : facts.events) {
    const std::string at = std::to_string(characters.characters_before(begin_of(event)));
    events.push_back(names.unique((event.type.empty() ? "event" : event.type) + "-c" + at));
  }
  referent_of.assign(facts.entities.size(), graph::no_index);
  for (std::uint32_t i = 0; i < facts.referents.size(); ++i) {
    const auto& referent = facts.referents[i];
    const bool is_entity = referent.entity != graph::no_index;
    if (is_entity) referent_of.at(referent.entity) = i;
    referents.push_back(is_entity ? entities.at(referent.entity)
                                  : names.unique(referent.type + ':' + referent.key));
  }
}

std::string_view name_of(graph::EntityKind kind) {
  constexpr std::array<std::string_view, 11> names{"person", "state",     "organisation", "place",
                                                   "group",  "agreement", "weapon",       "platform",
                                                   "object", "forum",     "event_name"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string_view name_of(graph::Status status) {
  constexpr std::array<std::string_view, 9> names{"occurred",  "ongoing",  "planned",
                                                  "expected",  "proposed", "failed",
                                                  "cancelled", "negated",  "hypothetical"};
  return names.at(static_cast<std::size_t>(status));
}

std::string_view name_of(Precision precision) {
  constexpr std::array<std::string_view, 5> names{"day", "interval", "within", "approximate", "bound"};
  return names.at(static_cast<std::size_t>(precision));
}

}  // namespace chancery::exports
