#pragma once

#include <string_view>

namespace chancery::input {

/// Whether a short line is what pages say around articles, whatever the article: `Share this`, `Loading…`, `2
/// / 7`.
bool is_furniture(std::string_view line);

/// Whether a paragraph tells what is no news of its own: `A correction. At one o'clock we said ...`, `And the
/// weather: ...`, `That's the news.`
bool is_aside(std::string_view paragraph);

/// Whether a correction is an entry of a live report, under its hour, that tells what is so instead: `18:05
/// Correction. The man detained is his brother`; not one that only takes something back.
bool keeps_news(std::string_view correction);

/// Whether the line holds an address of the web or of mail.
bool names_address(std::string_view line);

/// Furniture whose entries stand in the lines below it: `Most read`.
bool opens_list(std::string_view line);

/// Furniture with a sentence of its own below it: `Corrections and clarifications`.
bool opens_note(std::string_view line);

/// Whether the line is a row of entries: `News | Sport | Weather`, `Home > World`.
bool is_navigation(std::string_view line);

}  // namespace chancery::input
