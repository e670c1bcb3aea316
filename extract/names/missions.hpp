#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Dhaka" of "the embassy in Dhaka": the name of the place or state right behind an embassy or consulate;
/// nullptr where none is told. It lies in the draft.
const Found* host_behind(const Draft& draft, const Found& mission);

}  // namespace chancery::extract
