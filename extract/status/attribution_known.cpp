// What stands beside what somebody says: known already, or the paper's own words on it.
#include <algorithm>

#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

constexpr int max_climb = 12;

}  // namespace

/// "a claim which Oslo rejected", "something on which he would not comment", beside what is told: the paper's
/// own words on it.
bool Attributor::is_remark(std::uint32_t clause) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[clause].label != Label::relcl) return false;
  const std::uint32_t noun = tokens[clause].head;
  const Label label = tokens[noun].label;
  if (label != Label::appos && label != Label::npadvmod && label != Label::dep) return false;
  return is_one_of(analysis_.document.lemma(noun),
                   {"claim", "charge", "allegation", "accusation", "assertion", "something", "suggestion",
                    "version", "remark", "demand"});
}

/// "the raid in which two men died", "the raid, which Oslo condemned": known, or somebody else's words.
bool Attributor::is_known(std::uint32_t clause) const {
  if (!is_added(clause)) return false;
  const std::uint32_t begin = analysis_.tree.left_edge(clause);
  const std::uint32_t index = reading_.event_of_token[clause];
  const bool told = index != graph::no_index && is_speech(index);
  const bool apart = begin > 0 && analysis_.document.word(begin - 1) == ",";
  return apart ? told : is_definite(analysis_.document.tokens[clause].head);
}

/// "the pilot", "its envoy", "Ann Lee", never "eleven men who had crossed the river", of whom nothing is
/// known.
bool Attributor::is_definite(std::uint32_t noun) const {
  if (analysis_.document.tokens[noun].pos == language::Pos::PROPN) return true;
  return std::ranges::any_of(analysis_.tree.children(noun), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return label == Label::poss ||
           (label == Label::det &&
            is_one_of(analysis_.folded.word(child), {"the", "this", "that", "these", "those"}));
  });
}

/// "in which two men died", "who had met him": behind a word of its own for whoever or whatever is meant.
bool Attributor::is_added(std::uint32_t clause) const {
  if (analysis_.document.tokens[clause].label != Label::relcl) return false;
  const std::uint32_t begin = analysis_.tree.left_edge(clause);
  for (std::uint32_t i = begin; i < clause && i < begin + 3; ++i) {
    if (is_one_of(analysis_.folded.word(i), {"which", "who", "whom", "whose"})) return !is_to_come(clause);
  }
  return false;
}

/// "under which ten would be freed", "who were to arrive": no fact yet, but what somebody says.
bool Attributor::is_to_come(std::uint32_t clause) const {
  if (analysis_.document.lemma(clause) == "be" &&
      analysis_.tree.child(clause, Label::xcomp) != Tree::no_token)
    return true;
  return std::ranges::any_of(analysis_.tree.children(clause), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::aux &&
           is_one_of(analysis_.document.word(child), {"would", "will", "could", "may", "might", "to"});
  });
}

/// Whether a clause that is known stands between the token and the clause it is in.
bool Attributor::is_known_below(std::uint32_t token, std::uint32_t clause) const {
  const auto& tokens = analysis_.document.tokens;
  bool apart = false;
  for (int i = 0; i < max_climb && token != clause && tokens[token].head != token; ++i) {
    if (!apart && (is_known(token) || is_remark(token))) return true;
    apart = tokens[token].label == Label::conj && is_that_clause(token);
    token = tokens[token].head;
  }
  return false;
}

bool Attributor::is_that_clause(std::uint32_t clause) const {
  const std::uint32_t mark = analysis_.tree.child(clause, Label::mark);
  return mark != Tree::no_token && analysis_.document.word(mark) == "that";
}

}  // namespace chancery::extract
