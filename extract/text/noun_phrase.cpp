#include "extract/text/noun_phrase.hpp"

#include <algorithm>

namespace chancery::extract {
namespace {

using language::Label;

bool belongs_to_noun(Label label) {
  switch (label) {
    case Label::det:
    case Label::predet:
    case Label::amod:
    case Label::compound:
    case Label::nummod:
    case Label::quantmod:
    case Label::nmod:
    case Label::poss:
      return true;
    default:
      return false;
  }
}

}  // namespace

NounPhrase noun_phrase(const language::Document& document, const Tree& tree, std::uint32_t noun) {
  NounPhrase phrase{noun, noun + 1};
  for (const std::uint32_t child : tree.children(noun)) {
    if (child < noun && belongs_to_noun(document.tokens[child].label))
      phrase.begin = std::min(phrase.begin, tree.left_edge(child));
  }
  return phrase;
}

}  // namespace chancery::extract
