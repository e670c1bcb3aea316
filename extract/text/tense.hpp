#pragma once

#include <cstdint>

#include "extract/text/tree.hpp"
#include "language/document.hpp"

namespace chancery::extract {

enum class Tense : std::uint8_t { unknown, past, present, future };

/// Whether a verb with its auxiliaries tells past, present or future; an infinitive looks at what governs it.
Tense tense_of(const language::Document& document, const Tree& tree, std::uint32_t verb);

/// Whether a participle tells when something had been planned for that was then dropped ("A visit planned for
/// May was scrapped"): the day may lie before or behind.
bool is_dropped(const language::Document& document, const Tree& tree, std::uint32_t plan);

/// Whether a verb or its auxiliary is finite in the present: "is awaiting", "has not been signed".
bool is_of_now(const language::Document& document, const Tree& tree, std::uint32_t verb);

/// The tense in which what stands at `token` is told: of the first verb above it.
Tense tense_around(const language::Document& document, const Tree& tree, std::uint32_t token);

}  // namespace chancery::extract
