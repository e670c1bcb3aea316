#pragma once

#include <string_view>

namespace chancery::extract {

/// Whether a state can have the office at all: no president in a monarchy, no prime minister where the
/// president leads the government, a chancellor only where there is one. What is not known is possible.
/// @param iso3  key of the state
/// @param role  folded words of the office
bool may_have_office(std::string_view iso3, std::string_view role);

}  // namespace chancery::extract
