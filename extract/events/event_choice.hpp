#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Drops events whose words most likely tell none, by the weights of event-choice.tsv, and gives those that
/// stay their confidence. Statements in which a kept event is claimed stay.
void choose_events(EventReading& reading);

}  // namespace chancery::extract
