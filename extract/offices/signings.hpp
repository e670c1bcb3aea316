#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads who signed an agreement: "A and B signed a pact", "a statement issued by A, B and C", "put their
/// names to the accord", "the declaration that A and B signed".
/// @param verb  a verb
void read_signing(RelationList& list, std::uint32_t verb);

/// Adds who signed an agreement of a list: "The following were signed: a Memorandum, by A and B; ...".
void read_listed_signing(RelationList& list, const Found& paper);

}  // namespace chancery::extract
