#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a place that of the place that has a role in them, where it cannot be elsewhere: what
/// is attacked, seized, closed or opened, where people are expelled or withdrawn from, whose election it is.
/// "met for the first time in Lima" is in Lima.
void add_places_of_roles(EventReading& reading);

}  // namespace chancery::extract
