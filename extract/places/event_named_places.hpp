#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events that are still without a place the one that a word stands for: "there", "the Libyan capital",
/// the host of talks, the seat of a council, the city from which a government speaks or under which an item
/// stands.
void add_named_places(EventReading& reading);

}  // namespace chancery::extract
