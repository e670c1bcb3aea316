#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "northern", "north-eastern": a word of a direction, or the hyphen inside it.
bool is_direction(const Draft& draft, std::uint32_t at);

/// "South Kivu", "Upper Nile State": what holds towns.
bool is_region(const Draft& draft, const Found& place);

}  // namespace chancery::extract
