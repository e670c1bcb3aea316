#include "extract/status/clause_status.hpp"

#include <algorithm>

#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

constexpr int max_climb = 6;

}  // namespace

/// A clause that says when, why or for what: "to meet him", "when it is signed".
std::optional<Verdict> ClauseStatus::of_adverbial(std::uint32_t verb, bool infinitive, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[verb].head;
  if (!infinitive) {
    if (auto found = awaited(verb, depth)) return found;
    return loose_gerund(verb);
  }
  const std::uint32_t to = analysis_.tree.left_edge(verb);  // "charged with planning to bomb it"
  if (to > 0 && analysis_.document.tag(to) == "TO" && is_charge_of(to - 1))
    return Verdict{Status::hypothetical, nullptr, to - 1, "status.charge"};
  if (reading_.fillers.lemma(above) == "deadline")  // "a deadline for the mission to leave"
    return Verdict{Status::hypothetical, nullptr, above, "status.governor"};
  if (is_verb(tokens[above])) {
    // "called for the matter to be taken to the council"
    if (analysis_.tree.child(verb, Label::mark) != Tree::no_token) {
      if (auto content = content_of(above)) return content;
    }
    // "called for the commission to meet", where the parser hangs "for" on the verb
    const bool asked = std::ranges::any_of(analysis_.tree.children(above), [&](std::uint32_t child) {
      return child > above && child < verb && analysis_.document.word(child) == "for";
    });
    // "called on him to quit", "appealed to the king to free him"
    const std::string_view asks = reading_.fillers.lemma(above);
    const bool called =
        is_one_of(asks, {"call", "appeal", "plead"}) &&
        std::ranges::any_of(analysis_.tree.children(above), [&](std::uint32_t child) {
          return child > above && child < verb &&
                 (asks == "call" ? is_one_of(analysis_.document.word(child), {"on", "upon"})
                                 : is_one_of(analysis_.document.word(child), {"to", "with"})) &&
                 time_over(analysis_, child + 1) == graph::no_index;
        });
    if (called) return Verdict{Status::proposed, nullptr, above, "status.governor"};
    if (const auto content = asked ? content_of(above) : std::nullopt;
        content && content->status == Status::proposed)
      return content;
    const Verdict main = of_verb(above, depth + 1);
    if (!is_real(main.status)) return main;
    const std::uint32_t own = reading_.event_of_token[verb];
    if (own != graph::no_index && is_speech(own))
      return std::nullopt;  // "marched to demand", "summoned him to protest": and did so
    return Verdict{Status::planned, nullptr, verb, "status.purpose"};
  }
  return std::nullopt;
}

/// "became minister in 2021, only to be dismissed a year later": what came of it.
bool ClauseStatus::is_outcome(std::uint32_t verb) const {
  for (std::uint32_t to = verb; to > 1 && verb - to < 4; --to) {
    if (analysis_.document.tag(to) != "TO") continue;
    return analysis_.document.word(to - 1) == "only" && analysis_.document.word(to - 2) == ",";
  }
  return false;
}

std::optional<Verdict> ClauseStatus::governed(std::uint32_t verb, bool infinitive, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const Label label = tokens[verb].label;
  const std::uint32_t above = tokens[verb].head;
  if (above == verb) {
    if (infinitive) return Verdict{Status::planned, nullptr, verb, "status.infinitive"};  // "Envoys to meet"
    return std::nullopt;
  }
  if (infinitive && is_outcome(verb)) return std::nullopt;
  switch (label) {
    case Label::xcomp:
    case Label::ccomp:
    case Label::acl:
    case Label::relcl:
      return of_complement(verb, infinitive, depth);
    case Label::oprd:
      return under_word(above, true, depth);
    case Label::csubj: {  // "rejecting it would not end the war"
      auto main = modal(above);
      // "Breaking off relations is not on the table"
      if (!main && analysis_.document.lemma(above) == "be") main = negated(above);
      return main ? std::optional(Verdict{Status::hypothetical, main->row, main->cue, main->rule}) : main;
    }
    case Label::pobj:  // "on suspicion of spying"
      return analysis_.document.tag(verb) == "VBG" ? behind_preposition(above) : std::nullopt;
    case Label::pcomp: {
      auto found = behind_preposition(above);
      if (found || (!infinitive && analysis_.document.word(above) != "in")) return found;
      // "would have no choice but to leave", "would ask Chile to join it in opening an embassy", but "is not
      // alone in condemning it"
      const Verdict main = of_verb(tokens[above].head, depth + 1);
      const bool ahead = !is_real(main.status) && (infinitive || main.status != Status::negated);
      return is_verb(tokens[tokens[above].head]) && ahead ? std::optional(main) : std::nullopt;
    }
    case Label::advcl:
      if (auto found = infinitive ? asked(verb) : std::nullopt) return found;
      return of_adverbial(verb, infinitive, depth);
    case Label::conj:
      return infinitive ? second_infinitive(verb, depth) : std::nullopt;
    default:
      return std::nullopt;
  }
}

/// "have been conferring since Monday"
bool ClauseStatus::has_been(std::uint32_t verb, std::uint32_t been) const {
  if (analysis_.document.word(been) != "been") return false;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return child < been && is_one_of(analysis_.document.word(child), {"has", "have", "'ve"}) &&
           analysis_.document.tokens[child].label == Label::aux;
  });
}

Verdict ClauseStatus::of_verb(std::uint32_t verb, int depth) const {
  if (depth > max_climb) return {};
  if (const std::uint32_t be = copula_of(verb); be != Tree::no_token) return of_verb(be, depth + 1);
  if (auto found = called_false(verb)) return *found;
  if (auto found = called_a_lie(verb)) return *found;
  if (auto found = not_chosen(verb)) return *found;
  if (auto found = taken_back(verb)) return *found;
  if (auto found = not_true(verb)) return *found;
  if (auto found = not_among(verb)) return *found;
  if (auto found = rumoured(verb)) return *found;
  if (auto found = not_ruled_out(verb)) return *found;
  if (auto found = open_question(verb)) return *found;
  if (auto found = questioned(verb)) return *found;
  if (auto found = opened_by(verb)) return *found;
  if (auto found = wanted_done(verb)) return *found;
  if (auto found = supposed(verb)) return *found;
  if (auto found = negated(verb)) return *found;
  if (auto found = listed_aim(verb)) return *found;
  if (auto found = still_less(verb)) return *found;
  if (auto found = only_alleged(verb)) return *found;
  if (auto found = played_through(verb)) return *found;
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
    const bool is = analysis_.document.lemma(child) == "be" && (tag == "VBZ" || tag == "VBP");
    progressive = progressive || is || (tag == "VBN" && has_been(verb, child));
  }
  if (infinitive) {
    if (auto found = still_to_come(verb)) return *found;
    if (auto found = fallen_through(verb)) return *found;
    if (auto found = never_done(verb)) return *found;
    if (auto found = impossible(verb)) return *found;
    if (is_done_by_deciding(verb)) return {};
  }
  auto above = governed(verb, infinitive, depth);
  if (above && above->status == Status::negated) return *above;
  const bool in_vain = above && above->rule == std::string_view("status.awaited");
  if (in_vain && above->status == Status::hypothetical) return *above;
  // "fear that the rebels will seize it"
  if (above && above->cue != Tree::no_token && above->status == Status::hypothetical &&
      is_one_of(reading_.fillers.lemma(above->cue), {"fear", "doubt", "worry", "speculate"}))
    return *above;
  if (auto found = conditional(verb)) return *found;
  if (auto found = modal(verb)) return *found;
  if (above) return *above;
  if (auto found = conjoined(verb, depth)) return *found;
  if (auto found = takes_place_once(verb)) return *found;
  if (progressive && (analysis_.document.tag(verb) == "VBG" || being)) {
    return {Status::ongoing, nullptr, verb, "status.progressive"};
  }
  return {};
}

}  // namespace chancery::extract
