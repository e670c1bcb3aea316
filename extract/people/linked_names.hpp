#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Makes one thing of the names that the user's same-as.tsv joins, and takes from a name the thing of our
/// tables that not-same.tsv denies it. Before persons are grouped.
void link_names(Draft& draft);

/// The row by which the two names as written are not one; nullptr when no row says so.
const ontology::Row* kept_apart(const Draft& draft, std::string_view one, std::string_view other);

}  // namespace chancery::extract
