// What is said not to happen: negating words on a verb, its subject or its complement.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

/// "an armistice, not a peace treaty": what negates behind a noun negates what follows.
bool ClauseStatus::denies_another(std::uint32_t word, std::uint32_t token) const {
  return word > token && analysis_.document.tokens[token].pos == Pos::NOUN;
}

std::optional<Verdict> ClauseStatus::negation_below(std::uint32_t token) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::neg && label != Label::preconj) continue;
    if (denies_another(child, token)) continue;
    const StatusCue* found = cue(child, CueScope::word);
    if (found) return Verdict{found->status, found->row, child, "status.negation"};
  }
  return std::nullopt;
}

/// "had, as he put it, \"no quarrel\" with": negates what is quoted, not the verb outside of it.
bool ClauseStatus::is_quoted(std::uint32_t word, std::uint32_t verb) const {
  if (word == 0 || analysis_.document.tag(word - 1) != "``") return false;
  if (verb < word) return true;
  for (std::uint32_t at = word; at < verb; ++at) {
    if (analysis_.document.tag(at) == "''") return true;
  }
  return false;  // "\"No ship was hit,\" he said"
}

/// "\"neither sought nor given\", retorted the minister": what is quoted beside a verb of speech does not
/// negate it.
bool ClauseStatus::speaks_outside(std::uint32_t word, std::uint32_t verb) const {
  const std::uint32_t index = reading_.event_of_token[verb];
  if (index == graph::no_index || !is_speech(index)) return false;
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[verb].sentence];
  std::uint32_t opened = Tree::no_token;  // the quotation mark that is open
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    const std::string_view tag = analysis_.document.tag(at);
    if (tag == "``") opened = at;
    if (tag == "''" && opened != Tree::no_token) {
      if (word > opened && word < at) return verb < opened || verb > at;
      opened = Tree::no_token;
    }
  }
  return false;
}

/// "by 13 votes in favour to none against", "14 votes to none": how many there were, whatever it hangs on.
bool ClauseStatus::is_count_of_votes(std::uint32_t word) const {
  if (analysis_.folded.word(word) != "none") return false;
  const bool against = word + 1 < analysis_.document.tokens.size() &&
                       is_one_of(analysis_.folded.word(word + 1), {"against", "opposed"});
  return against || (word > 1 && analysis_.folded.word(word - 1) == "to" &&
                     is_one_of(analysis_.folded.word(word - 2), {"vote", "votes", "favour", "favor"}));
}

/// "by no means", "under no circumstances"
bool ClauseStatus::is_never(std::uint32_t noun) const {
  return is_one_of(analysis_.folded.word(noun),
                   {"means", "way", "circumstances", "account", "point", "time"});
}

/// "Hardly had the truce begun when", "Not until it had begun": it had.
bool ClauseStatus::opens_soon_after(std::uint32_t word, std::uint32_t verb) const {
  if (word < verb && analysis_.folded.word(word) == "not" &&
      is_one_of(analysis_.folded.word(word + 1), {"until", "till"}))
    return true;
  return is_one_of(analysis_.folded.word(word), {"hardly", "scarcely", "barely"}) && word < verb &&
         is_one_of(analysis_.folded.word(word + 1), {"had", "has"});
}

/// "did not ratify the treaty until March": then it did.
bool ClauseStatus::is_done_later(std::uint32_t verb) const {
  const bool past = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::aux && analysis_.folded.word(child) == "did";
  });
  if (!past) return false;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return child > verb && is_one_of(analysis_.folded.word(child), {"until", "till"}) &&
           time_behind(analysis_, child) != graph::no_index;
  });
}

std::optional<Verdict> ClauseStatus::negated(std::uint32_t token) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = analysis_.document.tokens[child].label;
    const bool opens = label == Label::cc && child < token && analysis_.document.lemma(child) == "nor" &&
                       analysis_.document.sentences[analysis_.document.tokens[child].sentence].begin == child;
    if (!opens && label != Label::neg && label != Label::det && label != Label::advmod &&
        label != Label::preconj)
      continue;
    if ((label == Label::neg && denies_another(child, token)) || is_count_of_votes(child)) continue;
    const StatusCue* const word = cue(child, CueScope::word);
    const bool longer = label == Label::advmod && analysis_.document.word(child) == "longer";
    if ((!word && !longer) || opens_soon_after(child, token) || is_done_later(token) ||
        speaks_outside(child, token))
      continue;
    if (word) return Verdict{word->status, word->row, child, "status.negation"};
    if (auto found = negation_below(child)) return found;  // "no longer recognises"
  }
  if (auto found = negated_in_list(token)) return found;
  if (auto found = set_against(token)) return found;
  return negated_from_outside(token);
}

/// "a conversation, not a negotiation": what is set against it is not.
std::optional<Verdict> ClauseStatus::set_against(std::uint32_t noun) const {
  const std::uint32_t article = analysis_.tree.child(noun, Label::det);
  if (analysis_.document.tokens[noun].pos != Pos::NOUN || article == Tree::no_token || article < 2 ||
      article > noun || analysis_.folded.word(article - 1) != "not" ||
      !is_one_of(analysis_.folded.word(article), {"a", "an", "the"}) ||
      !is_one_of(analysis_.document.word(article - 2), {",", "and", "\"", "“", "–", "—"}))
    return std::nullopt;
  const StatusCue* const word = cue(article - 1, CueScope::word);
  return word ? std::optional(Verdict{word->status, word->row, article - 1, "status.negation"})
              : std::nullopt;
}

/// "no arrests, protests or clashes": the "no" of the first is that of all.
std::optional<Verdict> ClauseStatus::negated_in_list(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const auto has_or = [&](std::uint32_t token) {
    return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
      return is_one_of(analysis_.document.word(child), {"or", "nor"});
    });
  };
  if (tokens[noun].pos != Pos::NOUN || analysis_.tree.child(noun, Label::det) != Tree::no_token ||
      analysis_.tree.child(noun, Label::poss) != Tree::no_token)
    return std::nullopt;
  std::uint32_t first = noun;
  bool either = has_or(noun);
  while (tokens[first].label == Label::conj && tokens[tokens[first].head].pos == Pos::NOUN) {
    first = tokens[first].head;
    either = either || has_or(first);
  }
  const std::uint32_t no = analysis_.tree.child(first, Label::det);
  if (first == noun || !either || no == Tree::no_token || analysis_.folded.word(no) != "no")
    return std::nullopt;
  const StatusCue* const word = cue(no, CueScope::word);
  return word ? std::optional(Verdict{word->status, word->row, no, "status.negation"}) : std::nullopt;
}

/// "recognises neither the one nor the ballot": which was held.
bool ClauseStatus::is_only_rejected(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  while (tokens[noun].label == Label::conj && tokens[noun].head != noun) noun = tokens[noun].head;
  return tokens[noun].pos == Pos::NOUN && tokens[noun].label == Label::dobj &&
         is_one_of(reading_.fillers.lemma(tokens[noun].head),
                   {"recognise", "recognize", "support", "back", "endorse", "accept", "approve", "welcome",
                    "condemn", "criticise", "criticize", "mention", "oppose", "regret", "acknowledge"});
}

std::optional<Verdict> ClauseStatus::negated_from_outside(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  // "is all but signed"
  if (token > 1 && analysis_.document.word(token - 1) == "but" && analysis_.folded.word(token - 2) == "all" &&
      tokens[token].pos == Pos::VERB)
    return Verdict{Status::negated, nullptr, token - 1, "status.close-to"};
  // "The cutter neither rammed the boat nor", whatever "neither" hangs on
  if (token > 0 && tokens[token].pos == Pos::VERB && analysis_.folded.word(token - 1) == "neither" &&
      tokens[token - 1].sentence == tokens[token].sentence) {
    if (const StatusCue* found = cue(token - 1, CueScope::word))
      return Verdict{found->status, found->row, token - 1, "status.negation"};
  }
  if (analysis_.document.lemma(token) == "be") {
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      const Label label = tokens[child].label;
      if (label != Label::acomp && label != Label::prep) continue;
      if (auto found = negation_below(child)) return found;  // "is neither near nor wanted"
    }
  }
  if (tokens[token].label == Label::conj) {
    for (const std::uint32_t joint : analysis_.tree.children(tokens[token].head)) {
      const StatusCue* found = tokens[joint].label == Label::cc ? cue(joint, CueScope::word) : nullptr;
      if (found && !speaks_outside(joint, token))
        return Verdict{found->status, found->row, joint, "status.negation"};  // "neither met nor spoke"
    }
  }
  const bool verb = tokens[token].pos == Pos::VERB || tokens[token].pos == Pos::AUX;
  return verb ? negated_by_an_argument(token) : std::nullopt;
}

std::optional<Verdict> ClauseStatus::negated_by_an_argument(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  for (std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = tokens[child].label;
    if (label == Label::agent) {
      child = analysis_.tree.child(child, Label::pobj);  // "welcomed by neither side"
      if (child == Tree::no_token) continue;
    } else if (label == Label::prep) {
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object == Tree::no_token) continue;
      if (speaks_outside(object, verb)) continue;
      if (auto found = of_nobody(object)) return found;  // "asked for no one's arrest"
      const bool argument = is_one_of(analysis_.document.lemma(child), {"to", "for", "on", "about"});
      // "came to nothing" has come about
      if (argument && analysis_.folded.word(object) == "nothing" && reading_.fillers.lemma(verb) != "come") {
        if (const StatusCue* found = cue(object, CueScope::word))
          return Verdict{found->status, found->row, object, "status.negation"};  // "agreed to nothing"
      }
      if (!is_never(object) || reading_.fillers.lemma(verb) == "come") continue;
      child = object;
    } else if (!language::is_subject(label) && label != Label::dobj) {
      continue;
    }
    if (speaks_outside(child, verb)) continue;
    if (auto found = not_one(child)) return found;
    for (const std::uint32_t word : analysis_.tree.children(child)) {
      const bool quoted = !language::is_subject(label) && is_quoted(word, verb);
      const Label as = analysis_.document.tokens[word].label;
      if ((as != Label::det && as != Label::preconj) || quoted) continue;
      if (const StatusCue* found = cue(word, CueScope::word)) {
        return Verdict{found->status, found->row, word, "status.negation"};  // "no talks were held"
      }
    }
    if (is_count_of_votes(child)) continue;
    if (label == Label::dobj) {  // "recognises neither the one nor the other"
      if (auto found = negation_below(child)) return found;
    }
    if (const StatusCue* found = cue(child, CueScope::word)) {
      return Verdict{found->status, found->row, child, "status.negation"};  // "neither met"
    }
  }
  return std::nullopt;
}

/// "has yet to ratify", "is still to be signed"
std::optional<Verdict> ClauseStatus::still_to_come(std::uint32_t verb) const {
  const std::uint32_t above = analysis_.document.tokens[verb].head;
  const std::string_view lemma = analysis_.document.lemma(above);
  if (above == verb || (lemma != "have" && lemma != "be" && lemma != "remain")) return std::nullopt;
  for (const std::uint32_t holder : {above, verb}) {
    for (const std::uint32_t child : analysis_.tree.children(holder)) {
      if (child > verb || analysis_.document.tokens[child].label != Label::advmod) continue;
      const std::string_view word = reading_.fillers.lemma(child);
      if (word == "yet" || (word == "still" && is_present(above)))
        return Verdict{Status::negated, nullptr, child, "status.yet-to"};
    }
  }
  return std::nullopt;
}

}  // namespace chancery::extract
