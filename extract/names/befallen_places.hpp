#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Kyiv was hit by missiles", but "Tehran was hit by sanctions": whether what is done to the subject is done
/// to a city.
bool is_fought_over(const Draft& draft, std::uint32_t verb);

/// "Damascus fell to the rebels", "Kyiv, where the talks were held, was calm": whether the subject is a city.
bool is_told_as_city(const Draft& draft, std::uint32_t subject);

/// "central Yerevan", "Downtown Oslo": whether the word before the name of a city tells a part of it.
bool is_part_of_city(std::string_view word);

}  // namespace chancery::extract
