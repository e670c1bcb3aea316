#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Keeps of the weapons that tables know by a common noun those that are things of the article: counted
/// ("three missiles"), or of a kind ("intercontinental ballistic missile"). What stands before the noun as a
/// name is the weapon's name ("CAESAR howitzers").
void choose_weapons(Draft& draft);

}  // namespace chancery::extract
