#pragma once

#include <cstdint>
#include <vector>

#include "extract/events/event_comparison.hpp"

namespace chancery::extract {

/// Finds the words of one sentence that tell one event together: verb and noun, a meeting and what it is for,
/// one who goes on speaking, a proposal and who backs it.
/// @param same_as  per event the one that it is the same as, itself where none: changed
void join_words(EventReading& reading, const EventComparison& compare, std::vector<std::uint32_t>& same_as);

}  // namespace chancery::extract
