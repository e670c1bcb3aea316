#pragma once

#include <string>
#include <string_view>

/// The names of HTML that the filter of pages knows, in any case of letters.
namespace chancery::input {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string lower(std::string_view text);

/// @param name  in lower case
bool equal_lower(std::string_view text, std::string_view name);

/// Elements that are dropped with all they hold.
bool is_dropped_element(std::string_view name);

/// Elements that have no end tag and so do not nest.
bool is_empty_element(std::string_view name);

/// Attributes that say what an element is for.
bool is_kept_attribute(std::string_view name);

/// Whether the value of a `style` hides the element.
bool is_invisible(std::string_view style);

}  // namespace chancery::input
