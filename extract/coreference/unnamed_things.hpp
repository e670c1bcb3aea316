#pragma once

#include "extract/coreference/referent_list.hpp"
#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// Adds pronouns that are linked to nothing ("we") and common nouns of common-nouns.tsv with the words before
/// them ("the ISIL fighters"). The same words are the same thing; a definite noun alone ("the fighters") is
/// the last one that was called so.
void add_unnamed_things(const Analysis& analysis, ReferentList& list);

}  // namespace chancery::extract
