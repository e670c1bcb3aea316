#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Makes one thing of names that the article writes alike or short: a name guessed as a body here and a place
/// there, "the Council" after "the Arctic Council", "Tu-95s" and "Tu-95"; and a person of a name of the
/// tables when the article has a person of that surname and no other sign of the place.
void unify_names(Draft& draft);

}  // namespace chancery::extract
