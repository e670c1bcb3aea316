// Others who do what a verb says, told behind it in a few words: "as did Chad", "So did Chad."
#include "extract/predicates/predicate.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// What stands for the verb before it.
bool stands_for_verb(std::string_view lemma) {
  return is_one_of(lemma, {"do", "have", "be", "will", "would"});
}

}  // namespace

/// "as did Chad", "so too has Chad", "nor did Chad": who is told to have done the same, behind the auxiliary
/// that stands for the verb; no_token where the clause is no such one.
std::uint32_t PredicateReader::likewise_in(std::uint32_t clause, bool negated) const {
  if (clause == 0 || !stands_for_verb(analysis_.document.lemma(clause))) return Tree::no_token;
  const std::uint32_t before =
      analysis_.folded.word(clause - 1) == "too" && clause > 1 ? clause - 2 : clause - 1;
  const std::string_view word = analysis_.folded.word(before);
  if (!(negated ? is_one_of(word, {"nor", "neither"}) : is_one_of(word, {"as", "so"}))) return Tree::no_token;
  std::uint32_t who = Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(clause)) {
    const Label at = label(child);
    const bool complement = at == Label::aux || at == Label::auxpass || at == Label::xcomp ||
                            at == Label::acomp || at == Label::neg || (at == Label::ccomp && child > clause);
    if (complement || (language::is_subject(at) && child < clause)) return Tree::no_token;
    const bool behind =
        child > clause && (language::is_subject(at) || at == Label::dobj || at == Label::attr);
    if (behind && who != Tree::no_token) return Tree::no_token;
    if (behind) who = child;
  }
  return who;
}

void PredicateReader::add_likewise(std::uint32_t verb, std::vector<std::uint32_t>& subjects) const {
  const Tree& tree = analysis_.tree;
  const auto& document = analysis_.document;
  const bool negated = tree.child(verb, Label::neg) != Tree::no_token;
  const auto add = [&](std::uint32_t clause) {
    const std::uint32_t who = likewise_in(clause, negated);
    if (who != Tree::no_token) add_conjuncts(who, subjects);
  };
  for (const std::uint32_t child : tree.children(verb)) {
    const Label at = label(child);
    if (child > verb && (at == Label::advcl || at == Label::conj || at == Label::parataxis)) add(child);
  }
  // "He left; so did his cousin"
  const bool within = label(verb) == Label::ccomp || label(verb) == Label::parataxis;
  if (within && head(verb) > verb) add(head(verb));
  const std::uint32_t sentence = document.tokens[verb].sentence;
  if (label(verb) != Label::ROOT || sentence + 1 >= document.sentences.size()) return;
  const language::Sentence& next = document.sentences[sentence + 1];
  const bool opens = is_one_of(document.word(next.begin), {"So", "Neither", "Nor"});
  if (opens && next.root <= next.begin + 2) add(next.root);
}

}  // namespace chancery::extract
