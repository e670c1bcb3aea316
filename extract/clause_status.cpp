#include "extract/clause_status.hpp"

#include <algorithm>

#include "extract/tense.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;

/// Told as past these have come true: "was allowed to see the hostages", "were able to leave".
bool comes_true(std::string_view lemma) {
  constexpr std::string_view words[] = {"allow", "permit", "enable", "able", "let", "force", "help"};
  return std::ranges::find(words, lemma) != std::end(words);
}

/// Nouns for what is said without being sure: "a report that", "talk of".
bool is_claim(std::string_view lemma) {
  constexpr std::string_view words[] = {"report",     "claim",      "rumour",      "rumor", "allegation",
                                        "accusation", "suggestion", "speculation", "talk",  "story",
                                        "assertion",  "charge",     "notion",      "idea",  "suspicion"};
  return std::ranges::find(words, lemma) != std::end(words);
}

/// Nouns for what nobody vouches for: "a rumour that he had left", "fears that it would strike".
bool is_rumour(std::string_view lemma) {
  constexpr std::string_view words[] = {"rumour", "rumor", "speculation", "suspicion", "fear", "hope"};
  return std::ranges::find(words, lemma) != std::end(words);
}

bool is_verb(const language::Token& token) { return token.pos == Pos::VERB || token.pos == Pos::AUX; }

bool is_real(Status status) { return status == Status::occurred || status == Status::ongoing; }

}  // namespace

const StatusCue* ClauseStatus::cue(std::uint32_t token, CueScope scope) const {
  const LemmaEntry* entry = reading_.fillers.entry(token);
  return entry ? entry->cues[static_cast<std::size_t>(scope)] : nullptr;
}

/// The cue of a verb with its particle or preposition ("call off", "call for"), else of the verb alone.
const StatusCue* ClauseStatus::phrasal_cue(std::uint32_t verb, std::uint32_t preposition,
                                           CueScope scope) const {
  std::string phrase(reading_.fillers.lemma(verb));
  std::uint32_t second = preposition;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label as = analysis_.document.tokens[child].label;
    if (as == Label::prt || (as == Label::advmod && child == verb + 1)) second = child;
  }
  if (second != Tree::no_token) {
    phrase += ' ';
    phrase += reading_.fillers.lemma(second);
    const LemmaEntry* entry = analysis_.lexicon.events().find(phrase);
    const StatusCue* found = entry ? entry->cues[static_cast<std::size_t>(scope)] : nullptr;
    if (found) return found;
    if (preposition != Tree::no_token && scope == CueScope::object) return nullptr;
  }
  return cue(verb, scope);
}

std::optional<Verdict> ClauseStatus::negation_below(std::uint32_t token) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::neg && label != Label::preconj) continue;
    const StatusCue* found = cue(child, CueScope::word);
    if (found) return Verdict{found->status, found->row, child, "status.negation"};
  }
  return std::nullopt;
}

std::optional<Verdict> ClauseStatus::negated(std::uint32_t token) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::neg && label != Label::det && label != Label::advmod && label != Label::preconj)
      continue;
    if (const StatusCue* found = cue(child, CueScope::word)) {
      return Verdict{found->status, found->row, child, "status.negation"};
    }
    if (label != Label::advmod || analysis_.document.word(child) != "longer") continue;
    if (auto found = negation_below(child)) return found;  // "no longer recognises"
  }
  const auto& tokens = analysis_.document.tokens;
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
      if (found)
        return Verdict{found->status, found->row, joint, "status.negation"};  // "neither met nor spoke"
    }
  }
  if (!is_verb(tokens[token])) return std::nullopt;
  for (std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = tokens[child].label;
    if (label == Label::agent) {
      child = analysis_.tree.child(child, Label::pobj);  // "welcomed by neither side"
      if (child == Tree::no_token) continue;
    } else if (label != Label::nsubj && label != Label::nsubjpass && label != Label::dobj) {
      continue;
    }
    for (const std::uint32_t word : analysis_.tree.children(child)) {
      if (analysis_.document.tokens[word].label != Label::det) continue;
      if (const StatusCue* found = cue(word, CueScope::word)) {
        return Verdict{found->status, found->row, word, "status.negation"};  // "no talks were held"
      }
    }
    if (const StatusCue* found = cue(child, CueScope::word)) {
      return Verdict{found->status, found->row, child, "status.negation"};  // "neither met"
    }
  }
  return std::nullopt;
}

std::optional<Verdict> ClauseStatus::modal(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label != Label::aux || analysis_.document.tag(child) != "MD")
      continue;
    const StatusCue* found = cue(child, CueScope::modal);
    if (!found) continue;
    Verdict verdict{found->status, found->row, child, "status.modal"};
    std::uint32_t first = verb;
    while (analysis_.document.tokens[first].label == Label::conj)
      first = analysis_.document.tokens[first].head;
    const auto& at = analysis_.document.tokens[first];
    if (reading_.fillers.lemma(child) == "would" && at.label == Label::ccomp && !conditional(verb) &&
        analysis_.document.tag(at.head) == "VBD") {
      if (auto content = content_of(at.head)) return content;
      verdict.status = Status::planned;  // "said it would send": what "will" becomes in reported speech
    }
    return verdict;
  }
  return std::nullopt;
}

/// "if", "unless" before the clause, or in a clause that hangs on it.
std::optional<Verdict> ClauseStatus::conditional(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label == Label::mark || label == Label::advmod) {
      const StatusCue* found = cue(child, CueScope::mark);
      // "until they have met" lies ahead, "until they met" does not
      if (found && found->status == Status::planned && !is_present(verb)) found = nullptr;
      if (found) return Verdict{found->status, found->row, child, "status.condition"};
    }
    if (label == Label::aux && analysis_.document.tokens[verb].label == Label::advcl) {
      const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
      const std::string_view word = reading_.fillers.lemma(child);
      if (subject != Tree::no_token && child < subject && (word == "have" || word == "should")) {
        return Verdict{Status::hypothetical, nullptr, child, "status.inversion"};  // "Had patrols begun"
      }
    }
  }
  return std::nullopt;
}

bool ClauseStatus::is_present(std::uint32_t verb) const {
  const auto present = [&](std::uint32_t token) {
    const std::string_view tag = analysis_.document.tag(token);
    return tag == "VBZ" || tag == "VBP";
  };
  return present(verb) || std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
           const Label label = analysis_.document.tokens[child].label;
           return (label == Label::aux || label == Label::auxpass) && present(child);
         });
}

bool ClauseStatus::has_own_auxiliary(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return label == Label::aux || label == Label::auxpass;
  });
}

/// "ordered that he be handed over", "on condition that it ratify": a clause in the subjunctive lies ahead.
bool ClauseStatus::is_subjunctive(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[verb].label != Label::ccomp && tokens[verb].label != Label::acl) return false;
  bool bare = analysis_.document.tag(verb) == "VB";
  bool subject = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = tokens[child].label;
    if (label == Label::nsubj || label == Label::nsubjpass) subject = true;
    if (label == Label::aux) return false;
    if (label == Label::auxpass) bare = analysis_.document.word(child) == "be";
  }
  return bare && subject;
}

/// What a verb that tells an event says of its clause: "vowed to" plans, "denied that" negates.
std::optional<Verdict> ClauseStatus::content_of(std::uint32_t governor) const {
  const std::uint32_t index = reading_.event_of_token[governor];
  if (index == graph::no_index) return std::nullopt;
  const Trigger& trigger = *reading_.events[index].trigger;
  if (!trigger.content) return std::nullopt;
  return Verdict{*trigger.content, trigger.row, governor, "status.content"};
}

/// "had been due to speak", "had planned to attend": what had been meant did not come about.
bool ClauseStatus::was_intended(std::uint32_t governor, const Verdict& verdict) const {
  if (verdict.status != Status::planned && verdict.status != Status::expected) return false;
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t verb = is_verb(tokens[governor]) ? governor : tokens[governor].head;
  const std::string_view lemma = reading_.fillers.lemma(governor);
  constexpr std::string_view words[] = {"due",  "plan", "intend", "expect", "schedule",
                                        "hope", "mean", "slate",  "set"};
  if (std::ranges::find(words, lemma) == std::end(words)) return false;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return tokens[child].label == Label::aux && analysis_.document.lemma(child) == "have" &&
           analysis_.document.tag(child) == "VBD";
  });
}

std::optional<Verdict> ClauseStatus::under_word(std::uint32_t governor, bool infinitive, int depth) const {
  const auto& at = analysis_.document.tokens[governor];
  std::optional<Verdict> found;
  if (const StatusCue* known = phrasal_cue(governor, Tree::no_token, CueScope::clause); known && infinitive) {
    found = Verdict{known->status, known->row, governor, "status.governor"};
    if (was_intended(governor, *found)) found->status = Status::cancelled;
    const std::uint32_t verb = is_verb(at) ? governor : at.head;  // "was able to"
    if (comes_true(reading_.fillers.lemma(governor)) &&
        tense_of(analysis_.document, analysis_.tree, verb) == Tense::past && !negated(verb)) {
      return std::nullopt;
    }
  } else {
    found = content_of(governor);
  }
  if (!is_verb(at)) {
    // "scrapped plans to withdraw"
    const Carrier carrier = reading_.predicates.carrier(governor);
    if (!carrier || !found || depth > max_climb) return found;
    const auto undone = object_of(carrier, of_verb(carrier.verb, depth + 1));
    const bool off = undone && (undone->status == Status::negated || undone->status == Status::cancelled ||
                                undone->status == Status::failed);
    return off ? undone : found;
  }
  const Verdict above = of_verb(governor, depth + 1);
  if (!found) return infinitive && !is_real(above.status) ? std::optional(above) : std::nullopt;
  // "did not agree to", "may refuse to": what is said of the governor holds for what it governs.
  if (above.status == Status::negated && above.row && found->status != Status::negated) return above;
  return found;
}

/// "denied a report that it had paid": the clause of a noun that is denied.
std::optional<Verdict> ClauseStatus::under_denied_noun(std::uint32_t noun) const {
  if (analysis_.document.tokens[noun].pos != Pos::NOUN) return std::nullopt;
  const Carrier carrier = reading_.predicates.carrier(noun);
  if (!carrier || carrier.label == Label::nsubj) return std::nullopt;
  auto found = content_of(carrier.verb);
  return found && found->status == Status::negated ? found : std::nullopt;
}

std::optional<Verdict> ClauseStatus::governed(std::uint32_t verb, bool infinitive, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const Label label = tokens[verb].label;
  const std::uint32_t above = tokens[verb].head;
  if (above == verb) {
    if (infinitive) return Verdict{Status::planned, nullptr, verb, "status.infinitive"};  // "Envoys to meet"
    return std::nullopt;
  }
  switch (label) {
    case Label::xcomp:
    case Label::ccomp:
    case Label::acl:
    case Label::relcl: {
      if (label != Label::ccomp && !infinitive && is_rumour(reading_.fillers.lemma(above))) {
        return Verdict{Status::hypothetical, nullptr, above, "status.rumour"};
      }
      if (label == Label::relcl && !infinitive) {
        return is_claim(reading_.fillers.lemma(above)) ? under_denied_noun(above) : std::nullopt;
      }
      if (infinitive && analysis_.document.lemma(above) == "be") {
        const bool perfect = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
          return analysis_.document.lemma(child) == "have" && tokens[child].label == Label::aux;
        });
        return Verdict{perfect ? Status::cancelled : Status::planned, nullptr, above, "status.is-to"};
      }
      if (auto found = under_denied_noun(above)) return found;
      const std::string_view tag = analysis_.document.tag(verb);
      const bool bare =
          (tag == "VBG" || tag == "VBN" || tag == "VB") && !has_own_auxiliary(verb) && label != Label::acl;
      if (label == Label::ccomp && verb < above) return std::nullopt;  // "X did so; Y denied" under one root
      const bool subjunctive = is_subjunctive(verb);
      auto found = under_word(above, infinitive || bare || subjunctive, depth);
      if (!found && subjunctive) found = Verdict{Status::hypothetical, nullptr, verb, "status.subjunctive"};
      return found;
    }
    case Label::oprd:
      return under_word(above, true, depth);
    case Label::pcomp: {
      if (const StatusCue* found = cue(above, CueScope::preposition)) {
        return Verdict{found->status, found->row, above, "status.preposition"};
      }
      if (analysis_.document.word(above) == "provided" || analysis_.document.word(above) == "providing") {
        return Verdict{Status::hypothetical, nullptr, above, "status.condition"};
      }
      const std::uint32_t word = tokens[above].head;
      const std::string_view preposition = analysis_.document.lemma(above);
      if (preposition == "against" && is_verb(tokens[word])) {
        return Verdict{Status::negated, nullptr, above, "status.against"};  // "decided against expelling"
      }
      const StatusCue* found = cue(word, CueScope::clause);
      const bool purpose =
          preposition == "at" || preposition == "on" || preposition == "of" || preposition == "for";
      if (found && (found->status == Status::negated || (purpose && word < above))) {
        return Verdict{found->status, found->row, word, "status.governor"};  // "barred from", "aimed at"
      }
      return std::nullopt;
    }
    case Label::advcl:
      if (infinitive && is_verb(tokens[above])) {
        // "called for the matter to be taken to the council"
        if (analysis_.tree.child(verb, Label::mark) != Tree::no_token) {
          if (auto content = content_of(above)) return content;
        }
        const Verdict main = of_verb(above, depth + 1);
        if (!is_real(main.status)) return main;
        return Verdict{Status::planned, nullptr, verb, "status.purpose"};
      }
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<Verdict> ClauseStatus::conjoined(std::uint32_t verb, int depth) const {
  const auto& at = analysis_.document.tokens[verb];
  if (at.label != Label::conj || !is_verb(analysis_.document.tokens[at.head])) return std::nullopt;
  if (has_own_auxiliary(verb) || analysis_.tree.child(verb, Label::nsubj) != Tree::no_token)
    return std::nullopt;
  const std::string_view tag = analysis_.document.tag(verb);
  if (tag == "VBD" || tag == "VBZ" || tag == "VBP") return std::nullopt;
  const Verdict first = of_verb(at.head, depth + 1);
  if (is_real(first.status)) return std::nullopt;
  return first;
}

/// "has yet to ratify", "is still to be signed"
std::optional<Verdict> ClauseStatus::still_to_come(std::uint32_t verb) const {
  const std::uint32_t above = analysis_.document.tokens[verb].head;
  const std::string_view lemma = analysis_.document.lemma(above);
  if (above == verb || (lemma != "have" && lemma != "be" && lemma != "remain")) return std::nullopt;
  for (const std::uint32_t holder : {above, verb}) {
    for (const std::uint32_t child : analysis_.tree.children(holder)) {
      if (child > verb || analysis_.document.tokens[child].label != Label::advmod) continue;
      if (reading_.fillers.lemma(child) == "yet")
        return Verdict{Status::negated, nullptr, child, "status.yet-to"};
    }
  }
  return std::nullopt;
}

/// "is investigating whether he took part", "has not decided whether to meet"
std::optional<Verdict> ClauseStatus::open_question(std::uint32_t verb) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label == Label::mark && reading_.fillers.lemma(child) == "whether") {
      const StatusCue* found = cue(child, CueScope::mark);
      if (found) return Verdict{found->status, found->row, child, "status.question"};
    }
  }
  return std::nullopt;
}

Verdict ClauseStatus::of_verb(std::uint32_t verb, int depth) const {
  if (depth > max_climb) return {};
  if (auto found = open_question(verb)) return *found;
  if (auto found = negated(verb)) return *found;
  bool infinitive = false;
  bool progressive = false;
  bool being = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label as = analysis_.document.tokens[child].label;
    if (as == Label::auxpass && analysis_.document.tag(child) == "VBG")
      being = true;  // "are being flown home"
    if (as != Label::aux) continue;
    if (analysis_.document.tag(child) == "TO") infinitive = true;
    const std::string_view tag = analysis_.document.tag(child);
    if (analysis_.document.lemma(child) == "be" && (tag == "VBZ" || tag == "VBP")) progressive = true;
  }
  if (infinitive) {
    if (auto found = still_to_come(verb)) return *found;
  }
  auto above = governed(verb, infinitive, depth);
  if (above && above->status == Status::negated) return *above;
  if (auto found = conditional(verb)) return *found;
  if (auto found = modal(verb)) return *found;
  if (above) return *above;
  if (auto found = conjoined(verb, depth)) return *found;
  if (progressive && (analysis_.document.tag(verb) == "VBG" || being)) {
    return {Status::ongoing, nullptr, verb, "status.progressive"};
  }
  return {};
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
  if (!found) return std::nullopt;
  Verdict verdict{found->status, found->row, carrier.verb, "status.carrier"};
  if (verb.status == Status::negated) {
    const bool undone = verdict.status == Status::negated || verdict.status == Status::cancelled;
    verdict.status = undone ? Status::hypothetical : Status::negated;
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
  if (auto found = object_of(carrier, verb)) {
    // "denied the claim": it was made; "owes an apology", "demanded an apology": it was not
    const bool unmade = !is_real(found->status) && found->status != Status::cancelled &&
                        (found->status != Status::negated || analysis_.document.lemma(carrier.verb) == "owe");
    if (!speech || unmade) return found;
  }
  const std::uint32_t index = reading_.event_of_token[carrier.verb];
  if (!subject && index != graph::no_index && !(speech && is_light(carrier, own))) {
    const auto content = content_of(carrier.verb);
    if (content && !(speech && content->status == Status::negated)) return content;
    // The object of "condemned" or "welcomed" is real whatever the verb's own tense.
    if (is_speech(index)) return std::nullopt;
  }
  if (carrier.preposition != Tree::no_token && verb.status == Status::negated && !is_light(carrier, own))
    return std::nullopt;
  if (verb.rule != std::string_view("status.default")) return verb;
  return std::nullopt;
}

bool ClauseStatus::is_speech(std::uint32_t index) const {
  return std::ranges::any_of(reading_.events[index].trigger->frame,
                             [](const RolePlace& role) { return role.role == "speaker"; });
}

Verdict ClauseStatus::of_noun(std::uint32_t noun, int depth) const {
  if (depth > max_climb) return {};
  if (auto found = negated(noun)) return *found;
  const std::uint32_t own = reading_.event_of_token[noun];
  const bool speech = own != graph::no_index && is_speech(own);
  const Carrier carrier = reading_.predicates.carrier(noun);
  const auto by_verb = carrier ? carried(carrier, own, speech, depth) : std::nullopt;
  const bool off = by_verb && (by_verb->status == Status::negated || by_verb->status == Status::cancelled ||
                               by_verb->status == Status::failed);
  if (off) return *by_verb;
  if (auto found = modified(noun)) return *found;
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
  if (const StatusCue* found = cue(above, CueScope::clause)) {
    return {found->status, found->row, above, "status.governor"};
  }
  return {};
}

}  // namespace chancery::extract
