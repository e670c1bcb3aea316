// The items of a list behind a colon: "The Sides: - agreed to meet; - condemned the attack".
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

/// What stands beside the verb in a sorted list; no_token where it has no entry.
std::uint32_t second_of(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& list,
                        std::uint32_t verb) {
  const auto entry = std::ranges::lower_bound(list, std::pair(verb, std::uint32_t{0}));
  return entry != list.end() && entry->first == verb ? entry->second : Tree::no_token;
}

}  // namespace

/// The first word of an item that begins with a mark of lists, or in lower case; no_token for all else.
std::uint32_t PredicateReader::first_of_item(const language::Sentence& sentence) const {
  bool marked = false;
  for (std::uint32_t at = sentence.begin; at < sentence.end && at < sentence.begin + 4; ++at) {
    const Pos pos = analysis_.document.tokens[at].pos;
    const std::string_view word = analysis_.document.word(at);
    const bool mark = pos == Pos::PUNCT || pos == Pos::SYM || pos == Pos::SPACE || word.size() == 1 ||
                      (pos == Pos::NUM && word.size() < 3);
    if (!mark) return marked || !is_capitalised(word) ? at : Tree::no_token;
    marked = marked || pos != Pos::SPACE;
  }
  return Tree::no_token;
}

/// The colon in which the sentence ends; no_token where it ends otherwise.
std::uint32_t PredicateReader::last_colon(const language::Sentence& sentence) const {
  std::uint32_t last = sentence.end;
  while (last > sentence.begin && analysis_.document.tokens[last - 1].pos == Pos::SPACE) --last;
  return last > sentence.begin && analysis_.document.word(last - 1) == ":" ? last - 1 : Tree::no_token;
}

/// Whom a sentence that ends in a colon speaks of: its subject, or the noun that it is.
std::uint32_t PredicateReader::announced(const language::Sentence& sentence) const {
  if (last_colon(sentence) == Tree::no_token) return Tree::no_token;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (head(at) != at) continue;
    if (is_verb(at)) return analysis_.tree.child(at, Label::nsubj);
    const Pos pos = analysis_.document.tokens[at].pos;
    if (pos == Pos::NOUN || pos == Pos::PROPN) return at;
  }
  return Tree::no_token;
}

/// The verb of "The Parties decided to:"; no_token where no "to" stands before the colon.
std::uint32_t PredicateReader::announcing_infinitives(const language::Sentence& sentence) const {
  const std::uint32_t colon = last_colon(sentence);
  const bool to =
      colon != Tree::no_token && colon > sentence.begin + 1 && analysis_.document.word(colon - 1) == "to";
  return to && is_verb(sentence.root) ? sentence.root : Tree::no_token;
}

std::uint32_t PredicateReader::governor_of_item(std::uint32_t verb) const { return second_of(aims_, verb); }

void PredicateReader::read_items() {
  std::uint32_t subject = Tree::no_token;
  std::uint32_t governor = Tree::no_token;
  std::uint32_t paragraph = 0;
  for (const language::Sentence& sentence : analysis_.document.sentences) {
    std::uint32_t first = first_of_item(sentence);
    if (first != Tree::no_token && first + 1 < sentence.end &&
        analysis_.document.tokens[first].pos == Pos::ADV && is_verb(first + 1))
      ++first;  // "Strongly condemned"
    const bool verb = first != Tree::no_token && analysis_.document.tokens[first].pos == Pos::VERB &&
                      analysis_.tree.child(first, Label::nsubj) == Tree::no_token;
    const std::string_view tag = verb ? analysis_.document.tag(first) : std::string_view();
    const bool told = tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "VBN";
    // "open", "set up": a base form, whatever the tagger makes of it at the begin of a line
    const bool aim =
        governor != Tree::no_token && verb && analysis_.folded.word(first) == analysis_.folded.lemma(first);
    if (subject != Tree::no_token && (told || aim)) items_.emplace_back(first, subject);
    if (subject != Tree::no_token && aim) aims_.emplace_back(first, governor);
    if (const std::uint32_t who = announced(sentence); who != Tree::no_token) {
      subject = who;
      governor = announcing_infinitives(sentence);
    } else if (first == Tree::no_token && sentence.paragraph != paragraph) {
      subject = Tree::no_token;  // a paragraph that is no item ends the list
    }
    paragraph = sentence.paragraph;
  }
}

std::uint32_t PredicateReader::subject_of_item(std::uint32_t verb) const { return second_of(items_, verb); }

}  // namespace chancery::extract
