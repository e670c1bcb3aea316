#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Makes parties of the organisations that the text calls so once: "the ruling Union of Democrats".
void call_parties(Draft& draft);

}  // namespace chancery::extract
