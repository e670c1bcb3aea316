#pragma once

#include <string>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Of which state a title in a list of delegates is that names none: "- for France, Ambassador Ann Lee", or
/// the state that alone makes the heading above ("AFGHANISTAN").
/// @return the state's key, empty elsewhere
std::string state_of_list(const Draft& draft, const Title& title);

}  // namespace chancery::extract
