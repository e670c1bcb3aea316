#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// "7 votes in favour (Algeria, China) to 2 against (France, United States), with 6 abstentions (Japan)": who
/// voted how, told in brackets or behind a colon, takes part in the vote of that sentence. Comes after the
/// roles that the frames give.
void add_vote_lists(EventReading& reading);

}  // namespace chancery::extract
