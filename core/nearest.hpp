#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace chancery {

/// The least number of letters inserted, left out, replaced or swapped with their neighbour that turns `a`
/// into `b`. Compares bytes. @see Damerau 1964; "optimal string alignment", where no stretch is edited twice
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The known name that a mistyped `word` most likely means, regardless of ASCII case: the one at the least
/// edit distance, the first of several; nothing when more than a third of the longer of the two would have to
/// change.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> known);

}  // namespace chancery
