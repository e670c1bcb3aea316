// What is guessed, judged or only to come of an event that a noun tells.
#include <algorithm>

#include "core/date.hpp"
#include "extract/status/clause_status.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

/// "rolled into a base ahead of the exercise": told of now, what comes behind lies ahead.
std::optional<Verdict> ClauseStatus::ahead_of(std::uint32_t noun) const {
  constexpr int days_ago = 45;
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t of = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || analysis_.document.lemma(of) != "of") return std::nullopt;
  const std::uint32_t ahead = tokens[of].head;
  const std::uint32_t own = reading_.event_of_token[noun];
  if (analysis_.folded.word(ahead) != "ahead" || own == graph::no_index || !analysis_.article.published)
    return std::nullopt;
  const std::uint32_t verb = tokens[ahead].head;
  const std::uint32_t main = reading_.event_of_token[verb];
  if (tells_of_past_day(own) || time_of_when(analysis_, verb) != graph::no_index ||
      (main != graph::no_index && tells_of_past_day(main, days_ago)))
    return std::nullopt;
  return Verdict{Status::planned, nullptr, ahead, "status.awaited"};
}

/// Whether its own day was over `days` before the article.
bool ClauseStatus::tells_of_past_day(std::uint32_t event, int days) const {
  const graph::TimeIndex time = analysis_.facts.events[event].time;
  const auto& published = analysis_.article.published;
  if (time == graph::no_index || !published) return false;
  const auto& end = analysis_.facts.times[time].interval.end;
  return end && *end < plus_days(*published, -days);
}

/// "will fly home before the vote", "would open a day before the summit": what comes behind lies ahead, too.
std::optional<Verdict> ClauseStatus::after_what_is_ahead(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t before = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || analysis_.document.lemma(before) != "before") return std::nullopt;
  std::uint32_t verb = tokens[before].head;
  for (int i = 0; i < 3 && tokens[verb].pos != language::Pos::VERB && tokens[verb].pos != language::Pos::AUX;
       ++i) {
    const bool span = tokens[verb].pos == language::Pos::ADP ||
                      time_over(analysis_, verb) != graph::no_index ||
                      is_one_of(reading_.fillers.lemma(verb), {"hour", "day", "week", "month", "time"});
    if (!span) return std::nullopt;
    verb = tokens[verb].head;
  }
  const std::uint32_t own = reading_.event_of_token[noun];
  if (own == graph::no_index || tells_of_past_day(own) || has_perfect(verb)) return std::nullopt;
  const Verdict main = of_verb(verb, depth + 1);
  if (!is_ahead(main.status) && main.rule != std::string_view("status.modal") &&
      main.status != Status::negated)
    return std::nullopt;
  if (main.status == Status::negated) {  // "no decision will be taken before the meeting of the ministers"
    const std::uint32_t article = analysis_.tree.child(noun, Label::det);
    const auto will = modal(verb);
    const Trigger& kind = *reading_.events[own].trigger;
    const bool set = article != Tree::no_token && analysis_.folded.word(article) == "the" && will &&
                     will->status == Status::planned &&
                     (kind.plover == "CONSULT" || is_one_of(kind.gold, {"election", "vote", "referendum"}));
    if (!set) return std::nullopt;
  }
  return Verdict{Status::planned, nullptr, before, "status.awaited"};
}

/// "The likeliest outcome is a summit": somebody's guess.
std::optional<Verdict> ClauseStatus::guessed(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t be = tokens[noun].head;
  if (tokens[noun].label != Label::attr || analysis_.document.lemma(be) != "be") return std::nullopt;
  const std::uint32_t subject = analysis_.tree.child(be, Label::nsubj);
  if (subject == Tree::no_token ||
      !is_one_of(reading_.fillers.lemma(subject), {"outcome", "scenario", "option", "result", "alternative"}))
    return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(subject)) {
    if ((tokens[child].label == Label::amod || tokens[child].label == Label::compound) &&
        is_one_of(analysis_.folded.word(child),
                  {"likeliest", "likely", "possible", "probable", "best", "worst", "ideal", "only", "other"}))
      return Verdict{Status::hypothetical, nullptr, child, "status.guess"};
  }
  return std::nullopt;
}

/// "depends on a ceasefire", "is conditional on a withdrawal", "no sign of a truce", "massing for an attack",
/// "would withdraw in exchange for a truce": what is only needed, looked for or got ready for.
std::optional<Verdict> ClauseStatus::only_needed(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t preposition = tokens[noun].head;
  if (tokens[noun].label != Label::pobj) return std::nullopt;
  const std::uint32_t above = tokens[preposition].head;
  const std::string_view word = analysis_.document.lemma(preposition);
  const std::string_view lemma = reading_.fillers.lemma(above);
  const bool needed = is_one_of(lemma, {"depend", "hinge"}) ||
                      (preposition > 0 && is_one_of(analysis_.folded.word(preposition - 1),
                                                    {"conditional", "contingent", "dependent"}));
  if (is_one_of(word, {"on", "upon"}) && needed)
    return Verdict{Status::hypothetical, nullptr, above, "status.condition"};
  if (word == "of" && is_one_of(lemma, {"sign", "hint", "indication", "evidence", "trace"})) {
    if (auto no = negated(above)) return Verdict{Status::negated, no->row, no->cue, "status.negation"};
  }
  // "in the event of an arrest", "immunity from arrest"
  const bool within =
      tokens[above].label == Label::pobj && analysis_.document.lemma(tokens[above].head) == "in";
  if ((word == "of" && within && is_one_of(lemma, {"event", "case"})) ||
      (word == "from" && is_one_of(lemma, {"immune", "immunity", "exempt", "exemption"})))
    return Verdict{Status::hypothetical, nullptr, above, "status.condition"};
  if (word != "for") return std::nullopt;
  if (is_one_of(lemma, {"mass", "brace", "gear"}))
    return Verdict{Status::planned, nullptr, above, "status.made-ready"};
  // "in exchange for a ceasefire"
  if (!is_one_of(lemma, {"exchange", "return"}) || tokens[above].label != Label::pobj) return std::nullopt;
  const Verdict main = of_verb(tokens[tokens[above].head].head, depth + 1);
  return is_real(main.status)
             ? std::nullopt
             : std::optional(Verdict{Status::hypothetical, main.row, above, "status.condition"});
}

}  // namespace chancery::extract
