#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads which person or organisation is a member of a body, or works for it, by a noun ("a translator at the
/// Foreign Ministry") or a verb ("who sits on the committee").
/// @param token  a noun or a verb
void read_membership(RelationList& list, std::uint32_t token);

}  // namespace chancery::extract
