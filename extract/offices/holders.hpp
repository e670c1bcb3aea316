#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds who holds each office that is named: by place before or after the name, apposition, copula, "as" and
/// "named"; lists of names share a plural title one by one. Notes the states that the titles give to the
/// persons.
void find_holders(Draft& draft);

}  // namespace chancery::extract
