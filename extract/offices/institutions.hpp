#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Doha" of "the Nile Centre, a research institute in Doha": where a body sits that the words behind its
/// name tell to be an institution; nullptr when they do not.
/// @param comma  the token behind the name
const Found* place_of_institution(const Draft& draft, std::uint32_t comma);

}  // namespace chancery::extract
