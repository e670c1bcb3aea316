// The cues of status-cues.tsv that stand with a word: its own, with a particle, or with the noun of an idiom.
#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

const StatusCue* ClauseStatus::cue_of(const LemmaEntry* entry, CueScope scope) {
  return entry ? entry->cues[static_cast<std::size_t>(scope)] : nullptr;
}

const StatusCue* ClauseStatus::cue_of(std::string_view phrase, CueScope scope) const {
  return cue_of(analysis_.lexicon.events().find(phrase), scope);
}

const StatusCue* ClauseStatus::cue(std::uint32_t token, CueScope scope) const {
  // "not only closed the border"
  if (scope == CueScope::word && analysis_.folded.word(token) == "not" &&
      is_one_of(analysis_.folded.word(token + 1), {"only", "just", "merely", "simply", "solely"}))
    return nullptr;
  const StatusCue* found = cue_of(reading_.fillers.entry(token), scope);
  const std::string_view word = analysis_.document.word(token);
  if (found || word == analysis_.document.lemma(token)) return found;
  return cue_of(fold(word), scope);  // "provided that", of which the lemma is another word
}

/// "had no hand in killing him"
bool ClauseStatus::is_share(std::uint32_t noun) const {
  return is_one_of(reading_.fillers.lemma(noun),
                   {"hand", "part", "role", "share", "involvement", "interest"});
}

/// "put on ice", "pull the plug on", "change its mind": the cue of a verb with the noun that makes one word
/// of the two.
const StatusCue* ClauseStatus::idiom_cue(std::uint32_t verb, std::uint32_t preposition,
                                         CueScope scope) const {
  const std::string_view lemma = reading_.fillers.lemma(verb);
  if (!is_one_of(lemma, {"put", "come", "fall", "pull", "call", "change", "throw", "pour", "hang"}))
    return nullptr;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    std::string phrase(lemma);
    std::uint32_t noun = child;
    if (label == Label::prep) {
      noun = analysis_.tree.child(child, Label::pobj);
      phrase += ' ' + std::string(analysis_.document.lemma(child));
    }
    if (child < verb || noun == Tree::no_token || (label != Label::prep && label != Label::dobj)) continue;
    phrase += ' ' + std::string(reading_.fillers.lemma(noun));
    if (label == Label::dobj && preposition != Tree::no_token)
      phrase += ' ' + std::string(analysis_.document.lemma(preposition));
    if (const StatusCue* found = cue_of(phrase, scope)) return found;
  }
  return nullptr;
}

/// The cue of a verb with its particle or preposition ("call off", "call for"), else of the verb alone.
const StatusCue* ClauseStatus::phrasal_cue(std::uint32_t verb, std::uint32_t preposition,
                                           CueScope scope) const {
  if (const StatusCue* idiom = idiom_cue(verb, preposition, scope)) return idiom;
  std::string phrase(reading_.fillers.lemma(verb));
  std::uint32_t second = preposition;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label as = analysis_.document.tokens[child].label;
    if (as == Label::prt || (as == Label::advmod && child == verb + 1)) second = child;
    // "was struck off the calendar"
    if (as == Label::prep && child == verb + 1 && second == Tree::no_token &&
        (is_one_of(analysis_.document.lemma(child), {"off", "from", "out", "back", "away"}) ||
         analysis_.tree.children(child).empty()))  // "fell through on Tuesday"
      second = child;
  }
  if (second != Tree::no_token) {
    phrase += ' ';
    phrase += reading_.fillers.lemma(second);
    if (const StatusCue* found = cue_of(phrase, scope)) return found;
    if (preposition != Tree::no_token && scope == CueScope::object) return nullptr;
  }
  return cue(verb, scope);
}

/// What the word over a preposition makes of its gerund: "barred from entering", "aimed at taking", "cleared
/// of spying".
std::optional<Verdict> ClauseStatus::behind_governor(std::uint32_t word, std::uint32_t above) const {
  const auto pos = analysis_.document.tokens[word].pos;
  const bool verb = pos == language::Pos::VERB || pos == language::Pos::AUX;
  const std::string_view preposition = analysis_.document.lemma(above);
  if (verb) {  // "cleared of spying", "kept India from attacking"
    const StatusCue* both =
        cue_of(std::string(reading_.fillers.lemma(word)) + ' ' + std::string(preposition), CueScope::clause);
    if (both) return Verdict{both->status, both->row, word, "status.governor"};
  }
  const StatusCue* found =
      verb ? phrasal_cue(word, Tree::no_token, CueScope::clause) : cue(word, CueScope::clause);
  const bool purpose = preposition == "at" || preposition == "on" || preposition == "of" ||
                       preposition == "for" || preposition == "but" ||  // "no choice but to leave"
                       (preposition == "to" && verb);                   // "commits Chad to freeing them"
  // "failed to agree on sending troops"
  if (found && purpose && verb && !is_real(of_verb(word, 1).status) && found->status == Status::planned) {
    return Verdict{Status::hypothetical, found->row, word, "status.governor"};
  }
  if (found && found->status == Status::negated && verb && of_verb(word, 1).status == Status::hypothetical)
    return Verdict{Status::hypothetical, found->row, word,
                   "status.governor"};  // "would have barred them from"
  // not "In naming the men he declined to"
  if (found && word < above && (found->status == Status::negated || purpose)) {
    if (!verb && preposition != "but")  // "has no intention of resigning"
      return governed_by_noun(word, Verdict{found->status, found->row, word, "status.governor"}, 1);
    return Verdict{found->status, found->row, word, "status.governor"};  // "barred from", "aimed at"
  }
  return std::nullopt;
}

}  // namespace chancery::extract
