#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads in what a place lies: "Dolow, Somalia", "Sadr City in Baghdad", "the Montenegrin town of Nikšić".
void read_location(RelationList& list, const Found& place);

/// Reads where a body or place is by what stands right after its name: "X, STATE" and "X in Y".
void read_seat(RelationList& list, const Found& body);

}  // namespace chancery::extract
