#pragma once

#include <vector>

#include "extract/predicates/event_reading.hpp"
#include "extract/text/quotations.hpp"

namespace chancery::extract {

/// Who "we" is in a text that states and bodies put out together ("We, the foreign ministers of Chad, Mali
/// and Niger, met"; "1. We condemned the attack"): the states, in the order of the text; empty where "we"
/// stands in quotations only, or nobody is told.
std::vector<graph::EntityIndex> statement_parties(const EventReading& reading, const Quotations& quotations);

}  // namespace chancery::extract
