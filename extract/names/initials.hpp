#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chancery::extract {

/// How many of the letters A to Z the word has.
std::ptrdiff_t capitals_in(std::string_view word);

/// Whether the word may stand for a longer name: two letters or more that are written large.
bool is_acronym(std::string_view word);

/// Whether most letters of the acronym begin words of the name, in order.
bool abbreviates(std::string_view acronym, std::string_view name);

/// The first letters of the words of a name that are written large.
std::string initials_of(std::string_view name);

/// "African Union" of "Peace and Security Council of the African Union (AU)": the byte at which it begins; 0
/// where the letters are not of what stands behind an "of".
std::size_t begin_of_inner(std::string_view acronym, std::string_view name);

/// "National Liberation Party (PLN)": the initials in the order of another language.
bool has_initials_of(std::string_view acronym, std::string_view name);

}  // namespace chancery::extract
