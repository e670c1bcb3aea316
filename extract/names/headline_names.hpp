#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Moscow, Prague trade expulsions": whether names alone stand from the begin of the sentence to the token,
/// and a verb follows.
bool leads_headline(const Draft& draft, std::uint32_t at);

/// "Athens protests as ship sails": whether the name at the token opens the title of the article, and what
/// follows is a deed, though it looks like a noun.
bool opens_title_with_verb(const Draft& draft, std::uint32_t at);

/// "shot in Lae, and Suva replied", where the name is listed with the place before it: whether the verb right
/// behind has no other subject.
bool acts_next(const Draft& draft, std::uint32_t at);

/// "It was Kinshasa that wanted it"
bool is_cleft(const Draft& draft, std::uint32_t at);

/// "Tehran" of "the Moscow-Ankara-Tehran talks": whether the name ends a chain of states and capitals.
bool ends_chain(const Draft& draft, std::uint32_t at);

/// Whether "Helsinki:" is at the begin of a line of a round-up, not of the article's title.
bool opens_line(const Draft& draft, std::uint32_t at);

}  // namespace chancery::extract
