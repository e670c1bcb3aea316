#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// The name right behind a preposition and perhaps "the"; nullptr where none stands there. It lies in the
/// draft.
const Found* name_behind(const Draft& draft, std::uint32_t preposition);

/// "Dhaka" of "the embassy in Dhaka": the name of the place or state right behind an embassy or consulate;
/// nullptr where none is told. It lies in the draft.
const Found* host_behind(const Draft& draft, const Found& mission);

}  // namespace chancery::extract
