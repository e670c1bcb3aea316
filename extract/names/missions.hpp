#pragma once

#include <string>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "bgd" of "the embassy in Dhaka": the slug of the place or state right behind an embassy or consulate;
/// empty where none is told.
std::string host_behind(const Draft& draft, const Found& mission);

}  // namespace chancery::extract
