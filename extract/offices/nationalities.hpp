#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads of which states a person is: "Yolanda Santiago, a Panamanian lawyer", "an Indian-Argentine student,
/// Kabir Nair", "Åsa Lindqvist, a Swede".
void read_nationality(RelationList& list, const Found& person);

/// The same of what the verb tells: "who holds Ecuadorian citizenship".
void read_citizenship(RelationList& list, std::uint32_t verb);

}  // namespace chancery::extract
