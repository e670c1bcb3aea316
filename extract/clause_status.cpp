#include "extract/clause_status.hpp"

#include <algorithm>

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;

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
    if (analysis_.document.tokens[child].label == Label::prt) second = child;
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

std::optional<Verdict> ClauseStatus::negated(std::uint32_t token) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::neg && label != Label::det && label != Label::advmod && label != Label::preconj)
      continue;
    if (const StatusCue* found = cue(child, CueScope::word)) {
      return Verdict{found->status, found->row, child, "status.negation"};
    }
  }
  if (!is_verb(analysis_.document.tokens[token])) return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::nsubj && label != Label::nsubjpass && label != Label::dobj) continue;
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
    const auto& at = analysis_.document.tokens[verb];
    if (reading_.fillers.lemma(child) == "would" && at.label == Label::ccomp && !conditional(verb) &&
        analysis_.document.tag(at.head) == "VBD") {
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
      if (const StatusCue* found = cue(child, CueScope::mark)) {
        return Verdict{found->status, found->row, child, "status.condition"};
      }
    }
  }
  return std::nullopt;
}

bool ClauseStatus::has_own_auxiliary(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return label == Label::aux || label == Label::auxpass;
  });
}

/// What a verb that tells an event says of its clause: "vowed to" plans, "denied that" negates.
std::optional<Verdict> ClauseStatus::content_of(std::uint32_t governor) const {
  const std::uint32_t index = reading_.event_of_token[governor];
  if (index == graph::no_index) return std::nullopt;
  const Trigger& trigger = *reading_.events[index].trigger;
  if (!trigger.content) return std::nullopt;
  return Verdict{*trigger.content, trigger.row, governor, "status.content"};
}

std::optional<Verdict> ClauseStatus::under_word(std::uint32_t governor, bool infinitive, int depth) const {
  const auto& at = analysis_.document.tokens[governor];
  std::optional<Verdict> found;
  if (const StatusCue* known = phrasal_cue(governor, Tree::no_token, CueScope::clause); known && infinitive) {
    found = Verdict{known->status, known->row, governor, "status.governor"};
  } else {
    found = content_of(governor);
  }
  if (!is_verb(at)) return found;
  const Verdict above = of_verb(governor, depth + 1);
  if (!found) return infinitive && !is_real(above.status) ? std::optional(above) : std::nullopt;
  // "did not agree to", "may refuse to": what is said of the governor holds for what it governs.
  if (above.status == Status::negated && above.row && found->status != Status::negated) return above;
  return found;
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
      if (label == Label::relcl && !infinitive) return std::nullopt;
      if (infinitive && analysis_.document.lemma(above) == "be") {
        const bool perfect = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
          return analysis_.document.lemma(child) == "have" && tokens[child].label == Label::aux;
        });
        return Verdict{perfect ? Status::cancelled : Status::planned, nullptr, above, "status.is-to"};
      }
      const std::string_view tag = analysis_.document.tag(verb);
      return under_word(above, infinitive || (label == Label::xcomp && tag == "VBG"), depth);
    }
    case Label::pcomp: {
      if (const StatusCue* found = cue(above, CueScope::preposition)) {
        return Verdict{found->status, found->row, above, "status.preposition"};
      }
      const std::uint32_t word = tokens[above].head;
      if (const StatusCue* found = cue(word, CueScope::clause); found && found->status == Status::negated) {
        return Verdict{found->status, found->row, word, "status.governor"};
      }
      return std::nullopt;
    }
    case Label::advcl:
      if (infinitive && is_verb(tokens[above])) {
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

Verdict ClauseStatus::of_verb(std::uint32_t verb, int depth) const {
  if (depth > max_climb) return {};
  if (auto found = negated(verb)) return *found;
  bool infinitive = false;
  bool progressive = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tokens[child].label != Label::aux) continue;
    if (analysis_.document.tag(child) == "TO") infinitive = true;
    const std::string_view tag = analysis_.document.tag(child);
    if (analysis_.document.lemma(child) == "be" && (tag == "VBZ" || tag == "VBP")) progressive = true;
  }
  auto above = governed(verb, infinitive, depth);
  if (above && above->status == Status::negated) return *above;
  if (auto found = conditional(verb)) return *found;
  if (auto found = modal(verb)) return *found;
  if (above) return *above;
  if (auto found = conjoined(verb, depth)) return *found;
  if (progressive && analysis_.document.tag(verb) == "VBG") {
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

/// What the verb that the noun hangs on makes of it: "called off the summit", "will hold talks".
std::optional<Verdict> ClauseStatus::carried(std::uint32_t noun, const Carrier& carrier, int depth) const {
  const bool subject = carrier.label == Label::nsubj;
  const CueScope scope = subject ? CueScope::subject : CueScope::object;
  const StatusCue* found = phrasal_cue(carrier.verb, carrier.preposition, scope);
  const Verdict verb = of_verb(carrier.verb, depth + 1);
  if (found) {
    Verdict verdict{found->status, found->row, carrier.verb, "status.carrier"};
    if (verb.status == Status::negated && !is_real(verdict.status)) {
      verdict.status = Status::hypothetical;  // "did not rule out talks"
    }
    return verdict;
  }
  const std::uint32_t index = reading_.event_of_token[carrier.verb];
  if (!subject && index != graph::no_index) {
    if (auto content = content_of(carrier.verb)) return content;
    if (reading_.events[index].trigger->frame.empty()) return std::nullopt;
    // The object of "condemned" or "welcomed" is real whatever the verb's own tense.
    const bool speech = std::ranges::any_of(reading_.events[index].trigger->frame,
                                            [](const RolePlace& role) { return role.role == "speaker"; });
    if (speech) return std::nullopt;
  }
  if (carrier.preposition != Tree::no_token) {
    if (const StatusCue* before = cue(carrier.preposition, CueScope::preposition)) {
      return Verdict{before->status, before->row, carrier.preposition, "status.preposition"};
    }
    const std::string_view word = analysis_.document.lemma(carrier.preposition);
    if (word != "with" && word != "in" && word != "at" && word != "to" && word != "for") return std::nullopt;
    if (verb.status == Status::negated) return std::nullopt;
  }
  (void)noun;
  if (verb.row || verb.rule != std::string_view("status.default")) return verb;
  return std::nullopt;
}

Verdict ClauseStatus::of_noun(std::uint32_t noun, int depth) const {
  if (depth > max_climb) return {};
  if (auto found = negated(noun)) return *found;
  if (auto found = modified(noun)) return *found;
  if (const Carrier carrier = reading_.predicates.carrier(noun)) {
    if (auto found = carried(noun, carrier, depth)) return *found;
    return {};
  }
  const auto& tokens = analysis_.document.tokens;
  if (tokens[noun].label != Label::pobj) return {};
  const std::uint32_t preposition = tokens[noun].head;
  if (const StatusCue* found = cue(preposition, CueScope::preposition)) {
    return {found->status, found->row, preposition, "status.preposition"};
  }
  // "a call for talks", "the threat of sanctions", "plans for a summit"
  const std::uint32_t above = tokens[preposition].head;
  if (const StatusCue* found = cue(above, CueScope::clause)) {
    return {found->status, found->row, above, "status.governor"};
  }
  return {};
}

}  // namespace chancery::extract
