#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Doha" of "the Nile Centre, a research institute in Doha": where a body sits that the words behind its
/// name tell to be an institution; nullptr when they do not.
/// @param comma  the token behind the name
const Found* place_of_institution(const Draft& draft, std::uint32_t comma);

/// "Vienna" of "the Vienna daily Donau", "Donau, a Vienna daily", "a tracking firm in Vienna, Donau,": the
/// city where the body sits; nullptr when nothing tells.
const Found* city_of_institution(const Draft& draft, const Found& body);

/// "Turkish" of "the Turkish firm Hassas", "Hassas, a Turkish drone maker": the state in which a company or
/// an institute is at home; nullptr when nothing tells. Newspapers are only called by their states.
const Found* state_of_institution(const Draft& draft, const Found& body);

}  // namespace chancery::extract
