#pragma once

#include <string_view>

namespace chancery::extract {

/// Whether the noun tells what somebody does for a living, so that "the Turkish professor" is a citizen, and
/// holds no office of the state.
/// @param noun  folded lemma
bool is_calling(std::string_view noun);

/// Whether "the Dutch lawmaker" also tells of which state a citizen is.
/// @param noun  folded lemma
bool tells_citizenship(std::string_view noun);

}  // namespace chancery::extract
