#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds capitalised names by the noun that heads or leads them ("Asian and Oceanian Affairs Bureau", "Lake
/// Malawi", "the tanker Sea Lotus"), and designations ("KN-23"). A longer name takes the place of the known
/// names inside it.
void find_headed_names(Draft& draft);

}  // namespace chancery::extract
