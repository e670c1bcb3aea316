#pragma once

#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "graph/facts.hpp"

namespace chancery::exports {

/// The names by which the facts of one article refer to each other, no two alike: an entity's key ("KOR"), an
/// event's type and first character ("meeting-c1042").
struct FactsIds {
  FactsIds(const graph::Facts& facts, const CharacterIndex& characters);

  std::vector<std::string> entities;       ///< by EntityIndex
  std::vector<std::string> events;         ///< by EventIndex
  std::vector<std::uint32_t> referent_of;  ///< by EntityIndex: index into Facts::referents, or no_index
  std::vector<std::string> referents;  ///< as many as Facts::referents; that of the entity where it is one
};

/// "person", "event_name", ...: the type names of the facts format.
std::string_view name_of(graph::EntityKind kind);
/// The nine values in lower case.
std::string_view name_of(graph::Status status);
std::string_view name_of(Precision precision);

}  // namespace chancery::exports
