#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads who is a member of a body, or works for it, by a noun ("members except China", "a translator at the
/// Foreign Ministry") or a verb ("who sits on the committee").
/// @param token  a noun or a verb
void read_membership(RelationList& list, std::uint32_t token);

}  // namespace chancery::extract
