#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// What the name of a body itself tells of whose it is: "the Permanent Council of the Organization of
/// American States", "the Sri Lanka Navy".
void read_named_owner(RelationList& list, const Found& body);

}  // namespace chancery::extract
