#pragma once

#include <cstddef>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "the directors of the two countries, A and B": the states named before, as the names fit them, else in the
/// order in which they came up; none where there are not as many as holders.
/// @param number  which of the title's holders
graph::EntityIndex one_of_states(const Draft& draft, const Title& title, std::size_t number);

/// "the security ministers A and B": whether each of several is of a state of his or her own, as a state has
/// one such office.
bool has_one_each(const Draft& draft, const Title& title);

/// Whether the title speaks of two: "the two chief negotiators", "the directors of the two countries".
bool is_of_two(const Draft& draft, const Title& title);

}  // namespace chancery::extract
