#pragma once

#include <cstdint>
#include <string_view>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// "flew to Suva for a tour", "arrived in Amman on a visit": who travels so visits where the way leads.
bool is_visit(const Trigger& trigger);
/// "announced after talks with his counterpart"
bool is_beside(std::string_view preposition);
/// The verb of the clause in which "in talks" stands, also where the parser hangs it on an object before it;
/// no_token when there is none.
std::uint32_t verb_around(const EventReading& reading, std::uint32_t noun);
/// "walked out of talks", "has quit the talks", "returned to the negotiations": who does so was or is in
/// them; no_token where the noun stands otherwise.
std::uint32_t verb_of_leaving(const EventReading& reading, std::uint32_t noun);

}  // namespace chancery::extract
