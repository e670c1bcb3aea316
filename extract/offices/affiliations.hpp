#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// "Ann Lee (Civic Union)", "Rep. Ann Lee (D-Ohio)", "Fatah lawmaker Ann Lee": of which party or force the
/// person is by the words beside the name.
void read_affiliation(RelationList& list, const Found& person);

/// "who sits for the Civic Union", "who teaches at Lund University", "who sits in the Senate": where the verb
/// at the token puts its subject.
void read_affiliation_of_verb(RelationList& list, std::uint32_t verb);

}  // namespace chancery::extract
