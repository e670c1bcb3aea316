#pragma once

#include <vector>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives an event the places behind the prepositions around its words ("met in Oslo", "on the island").
void add_places_around(EventReading& reading, std::uint32_t index);

/// The places in, near or around which the thing is that a noun names ("targets in Jericho").
std::vector<graph::EntityIndex> places_behind(const EventReading& reading, std::uint32_t noun);

/// Adds the place that a word for places names: "the border town of Muse".
void add_settlement(const EventReading& reading, std::uint32_t noun, std::vector<graph::EntityIndex>& known);

/// Adds the place of what a way leads to or begins from, where `ends` has none: "a hospital in Geneva", "the
/// village of Yenga".
void add_ends(const EventReading& reading, std::uint32_t noun, std::vector<graph::EntityIndex>& ends);

}  // namespace chancery::extract
