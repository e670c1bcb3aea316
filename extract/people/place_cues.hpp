#pragma once

#include <string_view>

/// Words, folded, that tell whether a capitalised word behind a preposition is a place.
namespace chancery::extract {

/// Where only a place can stand: "near", "around", "outside".
bool is_strict(std::string_view preposition);
/// Capitalised words behind "in" that are no place: languages, feasts, parts of texts.
bool is_no_place(std::string_view word);
/// What is done "at" somebody: "shout", "aim".
bool is_aimed(std::string_view lemma);
/// What leads "to" a place: "travel", "flight".
bool is_motion(std::string_view lemma);
/// "town", "island": what may be "of" its name.
bool is_settlement(std::string_view lemma);

}  // namespace chancery::extract
