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

}  // namespace chancery::extract
