#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives what was done in a fight, and the fight itself, the one day that is told of either: "killed six
/// soldiers in a raid on Sunday", "captured the posts on 4 March in clashes". Comes after each event has been
/// placed in time by itself.
void share_fight_times(EventReading& reading);

}  // namespace chancery::extract
