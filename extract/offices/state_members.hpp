#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads which states are members of a body, by a noun ("is a member of the EU and of NATO", "members except
/// China") or a verb ("which chairs ASEAN").
/// @param token  a noun or a verb
void read_state_membership(RelationList& list, std::uint32_t token);

}  // namespace chancery::extract
