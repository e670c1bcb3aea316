// What becomes of an event that a noun tells: by its own words, by the verb or noun that it hangs on.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;

}  // namespace

/// Nouns for what is said without being sure: "a report that", "talk of".
bool ClauseStatus::is_claim(std::string_view lemma) {
  constexpr std::string_view words[] = {"report",     "claim",      "rumour",      "rumor", "allegation",
                                        "accusation", "suggestion", "speculation", "talk",  "story",
                                        "assertion",  "charge",     "notion",      "idea",  "suspicion"};
  return std::ranges::find(words, lemma) != std::end(words);
}

/// "supports the accession" is of what is not yet; "supports the strike", "backed the proposal" of what was.
bool ClauseStatus::is_favour(std::string_view lemma) {
  constexpr std::string_view words[] = {"support", "back", "favour", "favor", "endorse", "discuss"};
  return std::ranges::find(words, lemma) != std::end(words);
}

bool ClauseStatus::is_deed(std::uint32_t index) const {
  if (index == graph::no_index) return false;
  const std::string_view kind = reading_.events[index].trigger->plover;
  return kind == "ASSAULT" || kind == "COERCE" || kind == "PROTEST";
}

std::optional<Verdict> ClauseStatus::modified(std::uint32_t noun) const {
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const auto& at = analysis_.document.tokens[child];
    if (at.label == Label::amod || at.label == Label::acl || at.label == Label::compound) {
      std::uint32_t word = child;
      const StatusCue* found = cue(word, CueScope::modifier);
      if (!found && at.label == Label::acl && analysis_.document.tag(child) == "VBN") {
        found = phrasal_cue(child, Tree::no_token, CueScope::object);  // "a summit planned for June"
      }
      if (found) return Verdict{found->status, found->row, word, "status.modifier"};
    }
    // "a meeting of the ministers planned for June": the parser gives the participle to the ministers
    if (at.label != Label::prep || analysis_.document.lemma(child) != "of") continue;
    const std::uint32_t whose = analysis_.tree.child(child, Label::pobj);
    const std::uint32_t participle =
        whose == Tree::no_token ? whose : analysis_.tree.child(whose, Label::acl);
    if (participle == Tree::no_token || analysis_.document.tag(participle) != "VBN") continue;
    if (const StatusCue* found = phrasal_cue(participle, Tree::no_token, CueScope::object))
      return Verdict{found->status, found->row, participle, "status.modifier"};
  }
  return std::nullopt;
}

/// "alert cancelled", "a visit pencilled in for May": the parser takes a participle for the past tense.
bool ClauseStatus::is_reduced_passive(std::uint32_t verb) const {
  const std::string_view tag = analysis_.document.tag(verb);
  return (tag == "VBD" || tag == "VBN") && !has_own_auxiliary(verb) &&
         analysis_.tree.child(verb, Label::dobj) == Tree::no_token;
}

/// What a verb does to the event that is its object: "called off the summit", "did not rule out talks".
std::optional<Verdict> ClauseStatus::object_of(const Carrier& carrier, const Verdict& verb) const {
  const CueScope scope = carrier.label == Label::nsubj ? CueScope::subject : CueScope::object;
  const StatusCue* found = phrasal_cue(carrier.verb, carrier.preposition, scope);
  if (!found && scope == CueScope::subject && is_reduced_passive(carrier.verb)) {
    found = phrasal_cue(carrier.verb, carrier.preposition, CueScope::object);  // "Talks called off"
  }
  if (!found || (found->status == Status::cancelled && is_brief(carrier.verb))) return std::nullopt;
  Verdict verdict{found->status, found->row, carrier.verb, "status.carrier"};
  const bool undone = verdict.status == Status::negated || verdict.status == Status::cancelled;
  if (verdict.status == Status::cancelled && has_new_date(carrier.verb)) verdict.status = Status::planned;
  if (verb.status == Status::negated) verdict.status = undone ? Status::hypothetical : Status::negated;
  // "to decide whether to suspend the visit", "may cancel it": not yet
  if (undone && (verb.status == Status::hypothetical || verb.status == Status::proposed)) {
    verdict.status = Status::hypothetical;
  }
  return verdict;
}

/// What the verb that the noun hangs on makes of it, by its meaning or its own status: "will hold talks".
/// "offered condolences", "never came to a vote": the verb only carries the noun.
bool ClauseStatus::is_light(const Carrier& carrier, std::uint32_t index) const {
  if (index == graph::no_index) return false;
  const std::string_view lemma = reading_.fillers.lemma(carrier.verb);
  return std::ranges::any_of(reading_.events[index].trigger->light, [&](std::string_view words) {
    return words.substr(0, words.find(' ')) == lemma;
  });
}

std::optional<Verdict> ClauseStatus::carried(const Carrier& carrier, std::uint32_t own, bool speech,
                                             int depth) const {
  const bool subject = carrier.label == Label::nsubj;
  const Verdict verb = of_verb(carrier.verb, depth + 1);
  if (auto found = date_set_for(carrier, verb)) return found;
  if (auto found = looked_for(carrier)) return found;
  if (auto found = called_for(carrier)) return found;
  if (auto found = called_likely(carrier)) return found;
  if (verb.status == Status::negated && carrier.preposition == Tree::no_token && is_only_later(carrier.verb))
    return Verdict{Status::planned, verb.row, carrier.verb, "status.governor"};
  if (auto found = forestalled(carrier, own)) return found;
  if (auto found = speech ? std::nullopt : unconfirmed(carrier, verb)) return found;
  if (carrier.preposition != Tree::no_token) {
    if (const StatusCue* before = cue(carrier.preposition, CueScope::preposition)) {
      return Verdict{before->status, before->row, carrier.preposition, "status.preposition"};
    }
    if (!speech) {
      if (auto found = object_of(carrier, verb)) return found;  // "hinted at a veto"
    }
    const std::string_view word = analysis_.document.lemma(carrier.preposition);
    if (word == "at" || word == "in" || word == "during") return modal(carrier.verb);
    if (word != "with" && word != "to" && word != "for" && word != "on" && word != "of") return std::nullopt;
  }
  if (auto found = announces_done(carrier.verb, own) ? std::nullopt : object_of(carrier, verb)) {
    // "denied the claim": it was made; "owes an apology", "demanded an apology": it was not
    if (is_favour(reading_.fillers.lemma(carrier.verb)) && (speech || is_deed(own))) return std::nullopt;
    const bool unmade = !is_real(found->status) && found->status != Status::cancelled &&
                        (found->status != Status::negated ||
                         is_one_of(analysis_.document.lemma(carrier.verb), {"owe", "rule", "exclude"}));
    if (!speech || unmade) return found;
  }
  const std::uint32_t index = reading_.event_of_token[carrier.verb];
  if (!subject && index != graph::no_index && !(speech && is_light(carrier, own))) {
    const auto content = announces_done(carrier.verb, own) ? std::nullopt : content_of(carrier.verb);
    if (content && !(speech && content->status == Status::negated)) return content;
    // The object of "condemned" or "welcomed" is real whatever the verb's own tense.
    if (is_speech(index) && !attends(reading_.fillers.lemma(carrier.verb))) return std::nullopt;
  }
  if (carrier.preposition != Tree::no_token && verb.status == Status::negated && !is_light(carrier, own) &&
      reading_.fillers.lemma(carrier.verb) != "return")
    return std::nullopt;
  if (carrier.label != Label::nsubj && presupposes(reading_.fillers.lemma(carrier.verb))) return std::nullopt;
  if (verb.rule != std::string_view("status.default")) return verb;
  return std::nullopt;
}

bool ClauseStatus::is_speech(std::uint32_t index) const {
  return reading_.events[index].trigger->is_speech();
}

Verdict ClauseStatus::of_noun(std::uint32_t noun, int depth) const {
  if (depth > max_climb) return {};
  if (auto found = negated(noun)) return *found;
  if (auto found = of_nobody(noun)) return *found;
  if (auto found = behind_offer(noun)) return *found;
  if (auto found = stage_of(noun, depth)) return *found;
  const std::uint32_t own = reading_.event_of_token[noun];
  const bool speech = own != graph::no_index && is_speech(own);
  const Carrier carrier = reading_.predicates.carrier(noun);
  const auto by_verb = carrier ? carried(carrier, own, speech, depth) : std::nullopt;
  const bool off = by_verb && (by_verb->status == Status::negated || by_verb->status == Status::cancelled ||
                               by_verb->status == Status::failed);
  if (off) return *by_verb;
  if (is_any(noun))
    return {Status::hypothetical, nullptr, analysis_.tree.child(noun, Label::det), "status.any"};
  if (auto found = beside_planned(noun, depth)) return *found;
  if (auto found = modified(noun)) {
    // "negotiations, suspended in May, will resume in June"
    const bool over = found->status == Status::cancelled && by_verb && by_verb->status != Status::occurred;
    return over ? *by_verb : *found;
  }
  if (by_verb) return *by_verb;
  if (carrier) return {};
  const auto& tokens = analysis_.document.tokens;
  if (tokens[noun].label != Label::pobj) return {};
  const std::uint32_t preposition = tokens[noun].head;
  if (const StatusCue* found = cue(preposition, CueScope::preposition)) {
    return {found->status, found->row, preposition, "status.preposition"};
  }
  // "a call for talks", "the threat of sanctions", "plans for a summit"
  const std::uint32_t above = tokens[preposition].head;
  if (is_claim(reading_.fillers.lemma(above))) {
    if (auto found = under_denied_noun(above)) return *found;  // "dismissed talk of a pull-out"
  }
  if (is_one_of(analysis_.document.lemma(preposition), {"in", "at", "during", "by", "through"})) return {};
  const StatusCue* const found = cue(above, CueScope::clause);
  if (found && !(is_favour(reading_.fillers.lemma(above)) && (speech || is_deed(own)))) {
    return {found->status, found->row, above, "status.governor"};
  }
  return {};
}

}  // namespace chancery::extract
