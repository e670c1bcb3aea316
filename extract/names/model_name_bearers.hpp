#pragma once

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// Where a person's name begins in what the model takes for one body: "Ronald" of "Minister of" +
/// "International Relations and Cooperation Ronald Lamola", "Ajit" of "National Security Advisor Ajit Doval".
/// @return the end of the range elsewhere
std::uint32_t bearer_begin(const Draft& draft, TokenRange range);

/// The end of "Madang" of "Madang MP" + "Ann Lee" or of "the" + "Madang" + "MP", for which one sits, though
/// the model takes it for a person; the begin of the range elsewhere.
std::uint32_t end_of_seat(const Draft& draft, TokenRange range);

/// Whether "To" of "party chief To Lam" stands before the name that begins at the token.
bool follows_surname_to(const Draft& draft, std::uint32_t at);

/// "Padoh Saw" + "Taw Nee" behind an office: the end of the second name that the model tears off; the end of
/// the range elsewhere.
std::uint32_t end_of_torn_bearer(const Draft& draft, TokenRange range);

/// The end of "Ernesto Samper" of "Ernesto Samper of Colombia", which the model takes for one name; `end`
/// elsewhere.
std::uint32_t end_before_origin(const Draft& draft, std::uint32_t end, std::uint32_t begin);

/// Whether the range is "Pastef" of "Ousmane Sonko, leader of Pastef,": one leads no person.
bool is_led_body(const Draft& draft, TokenRange range);

/// Whether the range is "Venstre" of "Troels Poulsen (Venstre)": a party that the model takes for a person.
bool is_party_in_brackets(const Draft& draft, TokenRange range);

/// Whether the range is no name but opens a question: "Will Kiribati leave the Forum?": no given name.
bool asks_of_state(const Draft& draft, TokenRange range);

/// "BelTA" of "the BelTA news agency": the name, while the noun stays the head of the phrase.
TokenRange without_description(const Draft& draft, TokenRange range);

/// Finds the bodies whose office stands behind their name, where the model passes over them: "Cosatu leader
/// Ann Lee", "DA spokesman Bo Day". After the names of the model.
void find_office_owners(Draft& draft);

}  // namespace chancery::extract
