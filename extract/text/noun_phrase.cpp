#include "extract/text/noun_phrase.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

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

constexpr int deepest = 4;

bool counts(std::string_view lemma) {
  return is_one_of(
      lemma,
      {"ten",       "dozen",    "score",    "hundred", "thousand",  "million", "number",     "couple",
       "handful",   "pair",     "series",   "round",   "string",    "spate",   "wave",       "flurry",
       "bout",      "group",    "crowd",    "throng",  "mob",       "gang",    "band",       "column",
       "bulk",      "majority", "minority", "cluster", "batch",     "slew",    "array",      "host",
       "raft",      "team",     "set",      "barrage", "volley",    "salvo",   "succession", "kilogram",
       "kg",        "kilo",     "ton",      "tonne",   "litre",     "liter",   "gallon",     "truckload",
       "planeload", "shipload", "none",     "some",    "several",   "many",    "most",       "few",
       "neither",   "each",     "half",     "rest",    "remainder", "last",    "first"});
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

std::uint32_t counted(const language::Document& document, const Tree& tree, std::uint32_t noun) {
  for (int depth = 0; depth < deepest && (counts(document.lemma(noun)) || document.tag(noun) == "CD");
       ++depth) {
    const std::uint32_t of = tree.child(noun, Label::prep);
    if (of == Tree::no_token || document.lemma(of) != "of") break;
    const std::uint32_t inner = tree.child(of, Label::pobj);
    if (inner == Tree::no_token) break;
    // "one of them, Juan Paz,", "one of the negotiators, Juan Paz,"
    const std::uint32_t named = tree.child(noun, Label::appos);
    const bool one = document.tag(inner) == "PRP" || document.lemma(noun) == "one";
    if (one && named != Tree::no_token && document.tokens[named].pos == language::Pos::PROPN) break;
    noun = inner;
  }
  return noun;
}

std::uint32_t measure_of(const language::Document& document, std::uint32_t noun) {
  for (int depth = 0; depth < deepest && document.tokens[noun].label == Label::pobj; ++depth) {
    const std::uint32_t of = document.tokens[noun].head;
    const std::uint32_t measure = document.tokens[of].head;
    if (document.lemma(of) != "of" || (!counts(document.lemma(measure)) && document.tag(measure) != "CD"))
      break;
    noun = measure;
  }
  return noun;
}

}  // namespace chancery::extract
