#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/facts.hpp"

/// What the mapping asks of an entity before it is a node.
namespace chancery::ontology::mapping {

inline constexpr int deepest = 4;  // person -> ministry -> state, and one to spare

/// Bodies that act for their state.
inline constexpr std::array<std::string_view, 8> bodies_of_states{
    "ministry", "government", "agency", "military", "parliament", "security force", "court", "embassy"};

inline bool is_body_of_state(const graph::Entity& entity) {
  return std::ranges::find(bodies_of_states, entity.subtype) != bodies_of_states.end();
}

inline bool is_named(const graph::Entity& entity) {
  return entity.mentions.empty() || std::ranges::any_of(entity.mentions, [](const graph::Mention& mention) {
           return mention.form == graph::Mention::Form::name;
         });
}

inline std::string_view key_or_name(const graph::Entity& entity) {
  return entity.key.empty() ? entity.name : entity.key;
}

}  // namespace chancery::ontology::mapping
