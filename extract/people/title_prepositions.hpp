#pragma once

#include <string_view>

namespace chancery::extract {

/// Whether a phrase with the preposition behind the noun of an office tells of the office: "ambassador to",
/// "consul in".
/// @param head  folded lemma of the noun
bool may_follow_office(std::string_view preposition, std::string_view head);

/// Whether the office may be that of what follows "for": a spokesman for a ministry speaks for it.
bool speaks_for(std::string_view head);

/// Whether who has such an office may have it within a body: "official at the Defence Ministry".
bool works_within(std::string_view head);

/// Whether the noun is a place with a head of its own, who is not that of the town: "director of the Bushehr
/// nuclear plant".
bool is_works(std::string_view noun);

/// "former", "acting": what tells at which stage an office is.
bool is_office_modifier(std::string_view word);

/// "may": the name of a month, folded.
bool is_month(std::string_view word);

/// Whether something is told in what the noun names: "in a press release" belongs to no office.
bool is_speech(std::string_view noun);

}  // namespace chancery::extract
