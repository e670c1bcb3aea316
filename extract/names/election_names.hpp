#pragma once

#include <optional>
#include <string_view>

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// The name of an election: "the 2017 Czech legislative election".
struct ElectionName : TokenRange {
  const Noun* noun = nullptr;  ///< what it is; of the lexicon
};

/// The name of an election that has its noun at the token: a year, whose, of what kind, and where.
/// @param from  nothing before this token belongs to it
std::optional<ElectionName> election_at(const Draft& draft, std::uint32_t at, std::uint32_t from);

/// Whether the word has the form of a year from 1000 on.
bool is_year(std::string_view word);

}  // namespace chancery::extract
