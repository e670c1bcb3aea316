#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// "Kenya announced the expulsion of two envoys", "the closure, which Kenya called off": a state or a force
/// of one that announces, orders, plans or drops a deed of its kind does it, where nobody else is told to.
/// Comes after the roles that the frames give.
void add_announced_doers(EventReading& reading);

}  // namespace chancery::extract
