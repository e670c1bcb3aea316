#pragma once

#include <string_view>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "State" of "Secretary of State", "Blue Economy" of "Minister of Blue Economy", "Defence Staff" of "Chief
/// of Defence Staff": no body, whatever the model says.
bool is_charge(const Draft& draft, const Found& found, std::string_view head);

/// "the Naval Staff" of "Chief of the Naval Staff".
bool is_naval_staff(const Draft& draft, const Found& found);

/// The token behind "a.i." of "Charge d'Affaires a.i. of Kuwait"; the same one where it does not stand
/// there.
std::uint32_t after_interim(const Draft& draft, std::uint32_t at);

/// "Extraordinary and Plenipotentiary" of an ambassador; the token itself where it does not stand there.
std::uint32_t after_rank_of_envoy(const Draft& draft, std::uint32_t at);

/// "spokesman for UN Secretary-General Ann Lee", "an aide to President Lee": whoever it is that one serves
/// is named with an office of his or her own.
bool names_bearer(const Draft& draft, const Title& title, std::uint32_t preposition);

}  // namespace chancery::extract
