#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Adds which states are members of a body of states, as the word at the token tells it: "the CSTO comprises
/// Armenia and Belarus", "Mali and Niger formed the Alliance", "NATO member Turkey", "was admitted to ASEAN".
void read_state_union(RelationList& list, std::uint32_t token);

/// Whether states can be members of the body: a known body of theirs, or one that is called like such.
bool is_of_states(const Draft& draft, const Found& body);

}  // namespace chancery::extract
