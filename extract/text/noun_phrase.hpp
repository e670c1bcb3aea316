#pragma once

#include <cstdint>

#include "extract/text/tree.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// The tokens of a noun with all that stands before it and belongs to it: article, number, adjectives, nouns
/// and owners ("the two former Iraqi ministers"). What follows the noun is not part of it.
struct NounPhrase {
  std::uint32_t begin = 0;  ///< first token
  std::uint32_t end = 0;    ///< one past the last token, which is the noun
};

NounPhrase noun_phrase(const language::Document& document, const Tree& tree, std::uint32_t noun);

/// The noun that a word of number or measure counts ("tens of thousands of people": people; "a series of
/// attacks": attacks); the word itself when it counts nothing.
std::uint32_t counted(const language::Document& document, const Tree& tree, std::uint32_t noun);

/// The measure that counts the noun, the outermost one; `noun` itself when none does.
std::uint32_t measure_of(const language::Document& document, std::uint32_t noun);

}  // namespace chancery::extract
