#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Doha" of "the Nile Centre, a research institute in Doha": where a body sits that the words behind its
/// name tell to be an institution; nullptr when they do not.
/// @param comma  the token behind the name
const Found* place_of_institution(const Draft& draft, std::uint32_t comma);

/// "Turkish" of "the Turkish firm Hassas", "Hassas, a Turkish drone maker": the state in which a company, an
/// institute or a newspaper is at home; nullptr when nothing tells.
const Found* state_of_institution(const Draft& draft, const Found& body);

}  // namespace chancery::extract
