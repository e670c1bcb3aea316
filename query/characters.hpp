#pragma once

#include <string>

/// The characters of SPARQL's grammar. 0, which stands for the end of a query, is none of them.
namespace chancery::query {

bool is_alpha(char32_t c);  ///< of ASCII
bool is_digit(char32_t c);  ///< of ASCII
bool is_hex(char32_t c);
bool is_blank(char32_t c);

/// Letters that begin a name, beyond ASCII as in PN_CHARS_BASE.
bool is_letter(char32_t c);

/// What goes on in a name, as in PN_CHARS.
bool in_name(char32_t c);

/// Appends a character as UTF-8.
void append(std::string& to, char32_t c);

}  // namespace chancery::query
