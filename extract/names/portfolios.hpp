#pragma once

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// Whether the token belongs to the list of charges behind "Minister of Land, Infrastructure and Transport",
/// its commas included, however they are written: no names of persons or bodies.
bool in_portfolio_list(const Draft& draft, std::uint32_t at);

/// Whether all tokens of the range do.
bool is_portfolio(const Draft& draft, TokenRange range);

}  // namespace chancery::extract
