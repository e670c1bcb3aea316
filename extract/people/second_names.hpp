#pragma once

#include <cstdint>
#include <string_view>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whether the word is a mark before a nickname.
bool opens_quotation(std::string_view word);

/// The person whose second name begins at the token: "Ann Lee, better known by her nom de guerre Nube", "Abu
/// Paz, whose real name is Juan Paz". Index of the found name; none where no words say so.
std::uint32_t bearer_of_second_name(const Draft& draft, std::uint32_t name);

/// Makes one person of two full names that the text says are one's. The persons are grouped by full names,
/// and nobody has an office yet.
void join_second_names(Draft& draft);

}  // namespace chancery::extract
