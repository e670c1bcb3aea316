// What somebody had been going to do and did not, is only accused of having meant, or was never there.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

/// What whoever was to do something did instead, or what was done to the occasion.
bool calls_off(std::string_view lemma) {
  return is_one_of(
      lemma, {"cancel",  "scrap", "abandon",     "postpone", "delay",  "adjourn",  "suspend", "withdraw",
              "stay",    "pull",  "back",        "drop",     "fall",   "call",     "turn",    "bar",
              "prevent", "stop",  "refuse",      "deny",     "block",  "detain",   "arrest",  "kill",
              "change",  "put",   "repel",       "thwart",   "foil",   "rebuff",   "beat",    "drive",
              "push",    "fail",  "countermand", "rescind",  "revoke", "overrule", "reverse"});
}

/// "pulled out", "fell ill", "was turned back": these say so only with their particle.
bool needs_particle(std::string_view lemma) {
  return is_one_of(lemma, {"pull", "back", "drop", "fall", "call", "turn", "stay", "put", "change", "beat",
                           "drive", "push"});
}

bool is_particle(std::string_view word) {
  return is_one_of(word, {"out", "off", "back", "away", "ill", "sick", "through", "home", "mind", "down"});
}

/// Arriving and happening, of which "never came" and "did not take place" are said.
bool comes_about(std::string_view lemma) {
  return is_one_of(lemma, {"do", "come", "arrive", "appear", "show", "go", "turn", "materialise",
                           "materialize", "happen", "take", "reach", "make", "leave", "sign"});
}

}  // namespace

/// Whether a clause behind "but" tells that what lay ahead did not come: "pulled out", "was called off".
bool ClauseStatus::tells_end_of_plan(std::uint32_t verb) const {
  const std::string_view lemma = reading_.fillers.lemma(verb);
  if (negated(verb)) return comes_about(lemma);
  if (!tells_in_past(verb) && analysis_.tree.child(verb, Label::auxpass) == Tree::no_token) return false;
  if (!calls_off(lemma) || modal(verb)) return false;
  const bool by_force = is_one_of(lemma, {"bar", "prevent", "stop", "refuse", "deny", "block", "detain",
                                          "repel", "thwart", "foil", "rebuff", "arrest", "kill"});
  if (by_force) return analysis_.tree.child(verb, Label::auxpass) != Tree::no_token;
  if (!needs_particle(lemma)) return true;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return child > verb && is_particle(analysis_.folded.word(child));
  });
}

/// "was to sign on Friday but pulled out", "had been due to meet, but the session was called off"
std::optional<Verdict> ClauseStatus::fallen_through(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t plan = tokens[verb].head;
  if (plan == verb || tokens[verb].label != Label::xcomp) return std::nullopt;
  std::uint32_t main = plan;
  if (tokens[plan].label == Label::acomp && analysis_.document.lemma(tokens[plan].head) == "be")
    main = tokens[plan].head;  // "was due to meet"
  if (analysis_.document.lemma(main) != "be") {
    const StatusCue* ahead = cue(main, CueScope::clause);
    const bool tries = is_one_of(reading_.fillers.lemma(main), {"try", "attempt", "seek"});
    if (!tries && (!ahead || !is_scheduled(ahead->status))) return std::nullopt;
  }
  if (is_present(main)) return std::nullopt;
  for (const std::uint32_t holder : {main, verb}) {
    bool but = false;
    for (const std::uint32_t child : analysis_.tree.children(holder)) {
      if (child < verb) continue;
      but = but || (tokens[child].label == Label::cc && analysis_.folded.word(child) == "but");
      if (!but || tokens[child].label != Label::conj || !tells_end_of_plan(child)) continue;
      if (auto never = negated(child)) return never;
      return Verdict{Status::cancelled, nullptr, child, "status.fallen-through"};
    }
  }
  return std::nullopt;
}

/// "charged with planning to bomb it", "was convicted of preparing an attack": what was only meant.
bool ClauseStatus::is_charge_of(std::uint32_t planning) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[planning].label == Label::xcomp) planning = tokens[planning].head;  // "of helping to plan"
  const auto& at = tokens[planning];
  if (at.label != Label::pcomp && at.label != Label::pobj) return false;
  std::uint32_t charge = tokens[at.head].head;
  if (analysis_.folded.word(charge) == "that") charge = tokens[charge].head;  // "a charge, that of helping"
  return is_one_of(analysis_.document.lemma(at.head), {"of", "with", "for"}) &&
         is_one_of(reading_.fillers.lemma(charge),
                   {"accuse", "charge", "suspect", "convict", "indict", "try", "jail", "imprison", "sentence",
                    "arrest", "detain", "guilty", "suspicion", "accusation", "count", "clear", "acquit"});
}

std::optional<Verdict> ClauseStatus::no_such(std::uint32_t word) const {
  if (!tells_no_such_) return std::nullopt;
  const auto& document = analysis_.document;
  const std::uint32_t own = document.tokens[word].sentence;
  const std::size_t last = std::min<std::size_t>(own + 2, document.sentences.size());
  for (std::uint32_t at = word + 1; at + 1 < document.sentences[last - 1].end; ++at) {
    if (analysis_.folded.word(at) != "such" || analysis_.folded.word(at - 1) != "no") continue;
    const std::uint32_t such = reading_.event_of_token[at + 1];
    const std::uint32_t told = reading_.event_of_token[word];
    const bool same_type = such != graph::no_index && told != graph::no_index &&
                           analysis_.facts.events[such].type == analysis_.facts.events[told].type;
    if (same_type || document.lemma(at + 1) == document.lemma(word))
      return Verdict{Status::negated, nullptr, at - 1, "status.no-such"};
  }
  return std::nullopt;
}

/// "An order to expel them was never carried out": what it orders was not done.
bool ClauseStatus::is_not_carried_out(std::uint32_t plan) const {
  const Carrier carrier = reading_.predicates.carrier(plan);
  return carrier && carrier.label == Label::nsubjpass &&
         is_one_of(reading_.fillers.lemma(carrier.verb),
                   {"carry", "implement", "execute", "enforce", "realise", "realize", "fulfil"}) &&
         negated(carrier.verb).has_value();
}

/// "There is no truth in reports that he fled"
std::optional<Verdict> ClauseStatus::no_truth_in(std::uint32_t report) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t truth = tokens[tokens[report].head].head;
  if (tokens[report].label != Label::pobj ||
      !is_one_of(reading_.fillers.lemma(truth), {"truth", "substance", "basis", "foundation", "evidence"}))
    return std::nullopt;
  auto no = negated(truth);
  if (!no) return std::nullopt;
  return Verdict{Status::negated, no->row, no->cue, "status.called-false"};
}

/// "skipped the summit", "missed the meeting": which was held without them.
bool ClauseStatus::is_stayed_away_from(const Carrier& carrier, std::uint32_t noun) const {
  if (carrier.label != Label::dobj ||
      !is_one_of(reading_.fillers.lemma(carrier.verb), {"skip", "miss", "boycott", "snub", "shun"}))
    return false;
  const std::uint32_t article = analysis_.tree.child(noun, Label::det);
  return article != Tree::no_token && is_one_of(analysis_.folded.word(article), {"the", "this"}) &&
         is_real(of_verb(carrier.verb, 1).status);
}

/// "was within an hour of leaving": it had not come to it.
bool ClauseStatus::is_short_of(std::uint32_t of) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t time = tokens[of].head;
  return analysis_.document.word(of) == "of" && tokens[time].label == Label::pobj &&
         is_one_of(analysis_.folded.word(tokens[time].head), {"within", "inside"}) &&
         is_one_of(reading_.fillers.lemma(time),
                   {"hour", "minute", "day", "second", "metre", "inch", "moment"});
}

/// "The aim is a ceasefire", "The likeliest outcome is a summit": what is only aimed at or guessed.
std::optional<Verdict> ClauseStatus::is_aimed_at(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t said = noun;
  if (tokens[said].label == Label::appos || tokens[said].label == Label::conj) said = tokens[said].head;
  const std::uint32_t be = tokens[said].head;
  if (tokens[said].label != Label::attr || analysis_.document.lemma(be) != "be") return std::nullopt;
  const std::uint32_t subject = analysis_.tree.child(be, Label::nsubj);
  if (subject == Tree::no_token || subject > said ||
      !is_one_of(reading_.fillers.lemma(subject),
                 {"aim", "goal", "outcome", "scenario", "option", "objective", "alternative", "hope", "dream",
                  "fear", "danger", "risk", "demand", "condition", "priority", "solution", "purpose"}))
    return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, subject, "status.aim"};
}

}  // namespace chancery::extract
