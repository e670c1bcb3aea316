#pragma once

#include <string_view>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// The entity of a state, organisation or forum by its key; one that the article does not name is made,
/// without mentions, when the tables know it.
/// @param rule  why it is made
/// @return none when neither the article nor the tables know it
graph::EntityIndex entity_by_key(Draft& draft, std::string_view key, const char* rule);

/// "Speaker Ann Lee", "Senator Bo Day" of a state: the parliament of that state that the article names, the
/// senate for a senator; none where it names none, or two that it might be.
/// @param role  the office as written
graph::EntityIndex parliament_of(const Draft& draft, graph::EntityIndex state, std::string_view role);

}  // namespace chancery::extract
