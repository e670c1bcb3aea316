#include "extract/predicates/meanings.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

/// How many things a pronoun stands for.
enum class Number : std::uint8_t { none, one, several, either };

Number number_of(std::string_view pronoun) {
  if (is_one_of(pronoun, {"it", "this", "that"})) return Number::one;
  if (is_one_of(pronoun, {"they", "them", "these", "those", "both", "some", "others", "most", "all"}))
    return Number::several;
  if (is_one_of(pronoun, {"one", "ones", "any", "none", "another", "neither", "either", "each", "two"}))
    return Number::either;
  return Number::none;
}

bool agrees(std::string_view tag, Number number) {
  return (tag == "NN" && number != Number::several) || (tag == "NNS" && number != Number::one);
}

/// The nouns of the sentence before the pronoun, then those of the sentence before it in the same paragraph,
/// nearest first, but for what does the very deed.
void add_antecedents(const Analysis& analysis, const Fillers& fillers, std::uint32_t pronoun,
                     std::uint32_t verb, std::vector<Meaning>& out) {
  constexpr std::size_t most = 12;
  const auto& document = analysis.document;
  const std::string_view tag = document.tag(pronoun);
  const Number number = number_of(analysis.folded.word(pronoun));
  if (number == Number::none || tag == "WDT" || tag == "WP") return;
  // "any of the men"
  const std::uint32_t of = analysis.tree.child(pronoun, Label::prep);
  if (of != Tree::no_token && document.word(of) == "of") {
    const std::uint32_t whole = analysis.tree.child(of, Label::pobj);
    if (whole != Tree::no_token) out.push_back({pronoun, whole});
    return;
  }
  const std::uint32_t sentence = document.tokens[pronoun].sentence;
  const bool follows =
      sentence > 0 && document.sentences[sentence - 1].paragraph == document.sentences[sentence].paragraph;
  const std::uint32_t first = document.sentences[follows ? sentence - 1 : sentence].begin;
  for (std::uint32_t i = pronoun; i-- > first && out.size() < most;) {
    const language::Token& token = document.tokens[i];
    if (number == Number::one && fillers.is_people(i)) continue;
    if (token.head != verb && token.label != Label::compound && agrees(document.tag(i), number))
      out.push_back({pronoun, i});
  }
}

void add_kinds(const Analysis& analysis, std::uint32_t name, std::vector<Meaning>& out) {
  for (const std::uint32_t child : analysis.tree.children(name)) {
    const language::Token& token = analysis.document.tokens[child];
    if (token.pos == Pos::NOUN && (token.label == Label::compound || token.label == Label::appos))
      out.push_back({name, child});
  }
}

}  // namespace

std::vector<Meaning> meanings(const Analysis& analysis, const Fillers& fillers, const Predicate& verb) {
  std::vector<Meaning> out;
  for (const Filler& filler : verb.fillers) {
    if (filler.place.slot != Slot::obj && filler.place.slot != Slot::subj && filler.place.slot != Slot::iobj)
      continue;
    // "the warrant, it turned out, ...", "it was Chad that called it off"
    const bool empty = verb.fillers.size() == 1 || analysis.document.lemma(verb.token) == "be";
    if (empty && filler.place.slot == Slot::subj) continue;
    const Pos pos = analysis.document.tokens[filler.token].pos;
    if (pos == Pos::PROPN || pos == Pos::NUM) add_kinds(analysis, filler.token, out);
    if (pos != Pos::PROPN) add_antecedents(analysis, fillers, filler.token, verb.token, out);
  }
  return out;
}

Predicate meant(const Predicate& verb, const Meaning& meaning) {
  Predicate read = verb;
  for (Filler& filler : read.fillers) {
    if (filler.token == meaning.word) filler.token = meaning.noun;
  }
  return read;
}

}  // namespace chancery::extract
