// What a clause is by an auxiliary in front of its subject: a condition or a question.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

/// The auxiliary that stands before the subject of the verb and opens its clause; not that of "nor did he".
std::uint32_t ClauseStatus::leading_auxiliary(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t subject = Tree::no_token;  // "The missile, had it been fired, could": the nearest
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child < verb && language::is_subject(tokens[child].label)) subject = child;
  }
  if (subject == Tree::no_token) return Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child > subject) break;
    const Label label = tokens[child].label;
    if (label != Label::aux && label != Label::auxpass) continue;
    if (child == analysis_.document.sentences[tokens[child].sentence].begin) return child;
    const auto& before = tokens[child - 1];
    // "would have arrested him had he come"
    const bool late = analysis_.folded.word(child) == "had" && child + 1 == subject &&
                      analysis_.document.tag(subject) == "PRP" &&
                      (before.pos == Pos::NOUN || before.pos == Pos::PROPN || before.pos == Pos::PRON);
    const bool opens = late || before.pos == Pos::PUNCT || before.pos == Pos::CCONJ;
    return opens && analysis_.document.lemma(child - 1) != "nor" ? child : Tree::no_token;
  }
  return Tree::no_token;
}

/// "would have been obliged to arrest him had he come": the parser takes the condition for the main clause.
bool ClauseStatus::supposes_before(std::uint32_t verb) const {
  const std::uint32_t clause = analysis_.tree.child(verb, Label::ccomp);
  return clause != Tree::no_token && clause < verb && !modals(clause).empty() && has_perfect(clause);
}

/// "Had patrols begun", "Should they stay away", "Were it to be ratified": a condition by the order of its
/// words.
std::optional<Verdict> ClauseStatus::inverted(std::uint32_t verb) const {
  const Label label = analysis_.document.tokens[verb].label;
  const bool main = label == Label::ROOT && supposes_before(verb);
  if (label != Label::advcl && label != Label::ccomp && !main) return std::nullopt;
  std::uint32_t first = leading_auxiliary(verb);
  // "Was the envoy arrested?"
  if (analysis_.document.lemma(verb) == "be" &&
      analysis_.document.sentences[analysis_.document.tokens[verb].sentence].begin == verb)
    first = verb;
  if (first == Tree::no_token || is_asked(verb)) return std::nullopt;
  // "Hardly had the truce begun when"
  if (first > 0 && is_one_of(analysis_.folded.word(first - 1), {"hardly", "scarcely", "barely", "sooner"}))
    return std::nullopt;
  const std::string_view word = analysis_.folded.word(first);
  const bool to = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return child > first && child < verb && analysis_.document.tag(child) == "TO";
  });
  const bool condition =
      word == "had" || (word == "were" && to) ||
      (word == "should" && (label == Label::advcl || verb < analysis_.document.tokens[verb].head));
  if (!condition) return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, first, "status.inversion"};
}

/// "Had patrols begun in the autumn": the parser takes the noun for what is had.
std::optional<Verdict> ClauseStatus::inverted_before(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t had = tokens[noun].head;
  const bool opens = tokens[noun].label == Label::dobj && analysis_.document.word(had) == "Had" &&
                     had < noun && analysis_.document.sentences[tokens[had].sentence].begin == had &&
                     analysis_.tree.child(had, Label::nsubj) == Tree::no_token;
  if (!opens || analysis_.tree.child(noun, Label::acl) == Tree::no_token) return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, had, "status.inversion"};
}

/// Whether the sentence ends in a question mark.
bool ClauseStatus::is_asked(std::uint32_t token) const {
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[token].sentence];
  for (std::uint32_t last = sentence.end; last > sentence.begin; --last) {
    const std::string_view word = analysis_.document.word(last - 1);
    if (word == "?") return true;
    if (analysis_.document.tokens[last - 1].pos != Pos::PUNCT &&
        analysis_.document.tokens[last - 1].pos != Pos::SPACE)
      return false;
  }
  return false;
}

/// "Question (Kyodo): Has the envoy been recalled?": the auxiliary that opens the question behind its label.
std::uint32_t ClauseStatus::asking_behind_label(std::uint32_t verb) const {
  constexpr std::uint32_t longest = 12;  ///< tokens
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[verb].sentence];
  std::uint32_t at = sentence.begin;
  while (at < verb && at < sentence.begin + longest && !analysis_.document.word(at).ends_with(":")) ++at;
  if (at >= verb || !analysis_.document.word(at).ends_with(":")) return Tree::no_token;
  const std::uint32_t first = at + 1;
  const bool asks =
      is_one_of(analysis_.folded.word(first), {"has", "have", "is", "are", "was", "were", "did", "do", "does",
                                               "will", "would", "can", "could", "should"});
  const std::uint32_t above = analysis_.document.tokens[verb].head;
  const bool main = above == verb || above == first || analysis_.document.tokens[first].head == verb;
  return asks && first < verb && main ? first : Tree::no_token;
}

/// "Will Beijing retaliate?", "Did they meet?": nothing is told.
std::optional<Verdict> ClauseStatus::questioned(std::uint32_t verb) const {
  if (!is_asked(verb)) return std::nullopt;
  std::uint32_t first = leading_auxiliary(verb);
  if (first == Tree::no_token) first = asking_behind_label(verb);
  if (first == Tree::no_token) return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, first, "status.question"};
}

}  // namespace chancery::extract
