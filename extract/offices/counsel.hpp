#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads for whom a lawyer speaks, by a noun ("his lawyer, Ann Lee", "Ann Lee, a lawyer for Bo Day") or a
/// verb
/// ("Ann Lee, who represents Bo Day").
/// @param token  a noun or a verb
void read_counsel(RelationList& list, std::uint32_t token);

}  // namespace chancery::extract
