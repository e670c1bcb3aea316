#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads of which states a person is: "Yolanda Santiago, a Panamanian lawyer", "an Indian-Argentine student,
/// Kabir Nair", "Åsa Lindqvist, a Swede".
void read_nationality(RelationList& list, const Found& person);

/// Reads which state a person speaks for in the record of a council: "DANIEL WHITLOCK (United States)".
void read_delegate(RelationList& list, const Found& person);

}  // namespace chancery::extract
