#pragma once

#include <string>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// The home of an article that speaks of "our ambassador", "our consulates" in its own voice and names its
/// state by a seat alone: there "the government" is, whatever state was named last.
/// @return key of the state; empty where the article does not speak so, or names no or several such states
std::string home_of_own_voice(const Draft& draft);

}  // namespace chancery::extract
