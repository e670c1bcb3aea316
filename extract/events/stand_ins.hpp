#pragma once

#include <cstdint>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// The event told before that a word stands for: "Rome responded in kind", "Chad followed suit", "did so",
/// "since the last one in May"; no_index when the word stands for none. Looks at the events found so far.
std::uint32_t stands_for(const EventReading& reading, std::uint32_t token);

/// Gives events told by such words what only the event before names: whom it befell, who took part; who
/// answers in kind does so to the other.
void add_parties_of_stand_ins(EventReading& reading);

}  // namespace chancery::extract
