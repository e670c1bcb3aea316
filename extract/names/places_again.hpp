#pragma once

#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Makes places of those of the model's persons that bear the name of one of its places: "recaptured Wad
/// Madani
/// ... Wad Madani, a city"; a name of one word only where the place is told to be one.
void follow_places(const Draft& draft, std::vector<Found>& taken);

}  // namespace chancery::extract
