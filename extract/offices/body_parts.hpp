#pragma once

#include "extract/names/draft.hpp"
#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads of what other body the words beside its name tell that a body is a part: "Lasta, a subsidiary of the
/// arms trader Jugopromet", "Hamas's armed wing, the Qassam Brigades", "Africa Corps is part of the Defence
/// Ministry".
void read_part(RelationList& list, const Found& body);

}  // namespace chancery::extract
