#pragma once

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// Whether the token belongs to the list of charges behind "Minister of Land, Infrastructure and Transport",
/// its commas included, however they are written: no names of persons or bodies.
bool in_portfolio_list(const Draft& draft, std::uint32_t at);

/// "Foreign Affairs" behind "Secretary of": whether all words of the range are what ministries are for.
bool are_charges(const Draft& draft, TokenRange range);

/// Whether all tokens of the range belong to such a list.
bool is_portfolio(const Draft& draft, TokenRange range);

}  // namespace chancery::extract
