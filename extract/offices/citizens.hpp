#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Reads of which states a person is by what the verb tells: "who holds Ecuadorian citizenship".
void read_citizenship(RelationList& list, std::uint32_t verb);

/// "Ann Lee, a citizen of Canada,", "two Turkish citizens": what the noun tells of whom it describes.
void read_citizen(RelationList& list, std::uint32_t noun);

}  // namespace chancery::extract
