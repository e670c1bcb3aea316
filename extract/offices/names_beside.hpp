#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whether both tokens stand in one sentence, also where the parser ends it behind an honorific ("the Rt
/// Hon.").
bool reads_on(const Draft& draft, std::uint32_t one, std::uint32_t other);

/// "General": a title that tells the rank alone.
bool is_rank(const Title& title);

/// The first token of the title and of whose it is: "Qatar" of "Qatar's foreign minister".
std::uint32_t first_with_owner(const Draft& draft, const Title& title);

/// The name of a person that begins at the token, after honorifics, ranks and "(Retd)"; nullptr when none
/// does.
const Found* name_from(const Draft& draft, std::uint32_t at);

/// The name of a person that ends before the token; an age or a party in brackets may stand between.
const Found* name_before(const Draft& draft, std::uint32_t at);

}  // namespace chancery::extract
