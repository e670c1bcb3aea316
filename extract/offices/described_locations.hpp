#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads in what a place lies by what the text says of it: "Jeddah, a Saudi port city", "Durres, Albania's
/// main port", "Suva, the capital of Fiji", "Goris, in Armenia's south", "Hodeidah and Sanaa, both in Yemen",
/// "Camp Lemonnier in Djibouti".
/// @return whether anything is said
bool read_described_location(RelationList& list, const Found& place);

}  // namespace chancery::extract
