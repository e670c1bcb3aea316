#include "extract/status/status.hpp"

#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/text/tense.hpp"
#include "extract/text/when_clauses.hpp"

namespace chancery::extract {

using graph::Status;

namespace {

/// "flies on to Berlin today": the plain present of a day that is not over; the present of a title tells of
/// the past.
bool is_of_today(const EventReading& reading, const EventAt& at, const graph::Time& time) {
  const auto& document = reading.analysis.document;
  if (at.trigger->is_speech()) return false;
  std::uint32_t verb = at.token;
  bool fragment = false;
  if (at.trigger->pos == Trigger::Pos::noun) {
    // "There are talks this afternoon", "The vote is tonight"
    const auto& noun = document.tokens[at.token];
    fragment = noun.label == language::Label::ROOT;  // "More talks this afternoon."
    if (!fragment && noun.label != language::Label::nsubj && noun.label != language::Label::attr)
      return false;
    verb = noun.head;
    if (!fragment && document.lemma(verb) != "be") return false;
  } else if (at.trigger->pos != Trigger::Pos::verb) {
    return false;
  }
  const std::string_view tag = document.tag(verb);
  if (!fragment && tag != "VBZ" && tag != "VBP") return false;
  const std::string_view words = time.span.in(document.text);
  const bool later = words.starts_with("later this") || words.find("end of the") != std::string_view::npos ||
                     words.find("end of this") != std::string_view::npos;
  if (later && time.interval.end && *time.interval.end > *reading.analysis.article.published) return true;
  const bool today =
      std::ranges::any_of(std::initializer_list<std::string_view>{"today", "tonight", "this evening",
                                                                  "this afternoon", "later today"},
                          [&](std::string_view day) { return words.starts_with(day); }) &&
      !(fragment && words.starts_with("today"));
  return time.interval.begin == reading.analysis.article.published &&
         time.interval.begin == time.interval.end && today;
}

/// "have been given until Friday to leave": the day ends what has been given.
bool is_given_until(const EventReading& reading, std::uint32_t verb) {
  if (reading.fillers.lemma(verb) != "give") return false;
  return std::ranges::any_of(reading.analysis.tree.children(verb), [&](std::uint32_t child) {
    return reading.analysis.document.word(child) == "until";
  });
}

/// "have been asked to leave by Friday": the day ends what they have been given.
bool is_asked_out(const EventReading& reading, const EventAt& at) {
  return at.trigger->gold == "expulsion" &&
         is_one_of(reading.fillers.lemma(at.token), {"ask", "tell", "order", "instruct"});
}

/// "has offered to host talks tomorrow"
bool has_done(const EventReading& reading, const EventAt& at) {
  const Analysis& analysis = reading.analysis;
  if (!at.trigger->is_speech() || analysis.document.tag(at.token) != "VBN") return false;
  const std::uint32_t have = analysis.tree.child(at.token, language::Label::aux);
  return have != Tree::no_token &&
         is_one_of(analysis.document.word(have), {"has", "have", "had", "'s", "'ve"}) &&
         analysis.tree.child(at.token, language::Label::auxpass) == Tree::no_token;
}

/// Whether the event's time lies wholly behind the date of the article. Takes the time from a verb in the
/// past tense.
bool lies_ahead(const EventReading& reading, const EventAt& at, graph::Event& event) {
  if (event.time == graph::no_index || !reading.analysis.article.published) return false;
  const graph::Time& time = reading.analysis.facts.times[event.time];
  if (is_of_today(reading, at, time)) return true;
  if (!time.interval.begin || *time.interval.begin <= *reading.analysis.article.published) return false;
  const auto& document = reading.analysis.document;
  // "blames the other for Tuesday's blast": what somebody says now
  const std::string_view tag = document.tag(at.token);
  const bool says = at.trigger->pos == Trigger::Pos::verb && (tag == "VBZ" || tag == "VBP") &&
                    is_one_of(at.trigger->gold, {"accusation", "criticism", "denial", "condemnation",
                                                 "praise", "proposal", "demand", "appeal"});
  if (says && tense_of(document, reading.analysis.tree, at.token) == Tense::present) {
    event.time = graph::no_index;
    return false;
  }
  // "called an indefinite strike from Monday"
  const bool called = reading.fillers.lemma(at.token) == "call" &&
                      is_one_of(at.trigger->gold, {"protest", "election", "ceasefire"});
  const bool told_as_past = at.trigger->pos == Trigger::Pos::verb && !called &&
                            (document.tag(at.token) == "VBD" || is_given_until(reading, at.token) ||
                             is_asked_out(reading, at) || has_done(reading, at)) &&
                            tense_of(document, reading.analysis.tree, at.token) == Tense::past;
  // "pledged two drones by 2026", "called off tomorrow's march": the day is that of what is told within.
  if (told_as_past) event.time = graph::no_index;
  return !told_as_past;
}

/// "A treaty would be signed next week.": told in somebody's words of a day that is still to come.
bool is_foretold(const EventReading& reading, const ClauseStatus& clause, const EventAt& at,
                 const Verdict& verdict, graph::Event& event) {
  return verdict.status == Status::hypothetical && verdict.rule == std::string_view("status.modal") &&
         verdict.cue != Tree::no_token && reading.fillers.lemma(verdict.cue) == "would" &&
         !clause.hangs_on_condition(at.token) && lies_ahead(reading, at, event);
}

/// "had been due in Lima on Monday": he did not come.
bool had_been(const EventReading& reading, std::uint32_t token) {
  const language::Document& document = reading.analysis.document;
  const std::uint32_t be =
      document.tokens[token].label == language::Label::acomp ? document.tokens[token].head : token;
  const std::uint32_t had = reading.analysis.tree.child(be, language::Label::aux);
  return had != Tree::no_token && document.word(had) == "had";
}

/// "The minister, expected in Riyadh on Tuesday, did not arrive"
bool stays_out(const EventReading& reading, const ClauseStatus& clause, std::uint32_t token) {
  const auto& tokens = reading.analysis.document.tokens;
  const std::uint32_t who = tokens[token].head;
  if (tokens[token].label != language::Label::acl || !language::is_subject(tokens[who].label)) return false;
  const std::uint32_t comes = tokens[who].head;
  return is_one_of(reading.fillers.lemma(comes),
                   {"arrive", "come", "turn", "show", "appear", "land", "travel"}) &&
         clause.of_verb(comes).status == Status::negated;
}

/// "admitted" of "was to be admitted", which the table heads by its "be".
std::uint32_t telling_verb(const EventReading& reading, const EventAt& at) {
  const language::Document& document = reading.analysis.document;
  if (at.words.empty() || document.lemma(at.token) != "be") return at.token;
  const std::uint32_t last = at.words.back();
  const bool inner = last > at.token && document.tokens[last].head == at.token &&
                     document.tokens[last].label == language::Label::xcomp;
  return inner ? last : at.token;
}

bool is_condition(const Verdict& verdict) {
  const std::string_view rule = verdict.rule;
  return rule == "status.condition" || rule == "status.inversion" || rule == "status.question";
}

/// "is holding", "continues": only what lasts can be under way; a statement has been made.
bool may_last(const Trigger& trigger) { return !trigger.is_speech(); }

/// "remain in custody", "are still held", "is under house arrest": they are there now.
bool lasts_now(const EventReading& reading, const EventAt& at) {
  if (!is_one_of(at.trigger->gold, {"detention", "imprisonment"})) return false;
  const language::Document& document = reading.analysis.document;
  std::uint32_t verb = at.token;
  if (at.trigger->pos == Trigger::Pos::noun) {
    const Carrier carrier = reading.predicates.carrier(at.token);
    if (!carrier || carrier.preposition == Tree::no_token) return false;
    verb = carrier.verb;
  }
  const auto is_present = [&](std::uint32_t token) {
    return document.tag(token) == "VBZ" || document.tag(token) == "VBP";
  };
  if (is_one_of(document.lemma(verb), {"be", "remain", "stay", "languish", "sit"})) return is_present(verb);
  bool still = false;
  bool are = false;
  bool has = false;
  bool been = false;
  bool since = false;  // "has been held since 2021"
  for (const std::uint32_t child : reading.analysis.tree.children(verb)) {
    still = still || document.word(child) == "still";
    are = are || (document.tokens[child].label == language::Label::auxpass && is_present(child));
    been = been || document.word(child) == "been";
    has = has || is_one_of(document.word(child), {"has", "have", "'s", "'ve"});
    since = since || document.word(child) == "since";
  }
  return (still && are) || (has && been && since);
}

/// "The ceremony, at which the treaty was to be signed, was called off"
bool is_of_dropped(const EventReading& reading, const ClauseStatus& clause, std::uint32_t verb) {
  const auto& tokens = reading.analysis.document.tokens;
  if (tokens[verb].label == language::Label::xcomp) verb = tokens[verb].head;
  const std::uint32_t noun = during_which(reading.analysis, verb);
  return noun != Tree::no_token && clause.is_called_off(noun);
}

/// "the summit at which Paraguay hands over the chair": what is told in the present of what lies ahead does.
void follow_antecedents(EventReading& reading, const ClauseStatus& clause) {
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    graph::Event& event = reading.event(i);
    const EventAt& at = reading.events[i];
    if (at.trigger->pos == Trigger::Pos::noun) continue;
    if (is_scheduled(event.status) && is_of_dropped(reading, clause, at.token)) {
      event.status = Status::cancelled;
      continue;
    }
    if (event.status_reason.rule != "status.default") continue;
    const Tense tense = tense_of(reading.analysis.document, reading.analysis.tree, at.token);
    const std::uint32_t noun =
        tense == Tense::present ? during_which(reading.analysis, at.token) : Tree::no_token;
    const std::uint32_t during = noun == Tree::no_token ? graph::no_index : reading.event_of_token[noun];
    if (during == graph::no_index || is_real(reading.event(during).status)) continue;
    event.status = reading.event(during).status;
    event.status_reason = reading.event(during).status_reason;
  }
}

/// "flies to Suva tomorrow for a tour": what a planned deed is done for is planned as well.
void follow_carriers(EventReading& reading) {
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    graph::Event& event = reading.event(i);
    if (event.status != Status::occurred || event.status_reason.rule != "status.default") continue;
    const EventAt& at = reading.events[i];
    if (at.trigger->pos != Trigger::Pos::noun) continue;
    const Carrier carrier = reading.predicates.carrier(at.token);
    if (!carrier || carrier.preposition == Tree::no_token) continue;
    const std::string_view word = reading.analysis.document.lemma(carrier.preposition);
    const std::uint32_t deed = reading.event_of_token[carrier.verb];
    if (deed == graph::no_index || (word != "for" && word != "on" && word != "to")) continue;
    const graph::Event& carried = reading.event(deed);
    if (carried.status_reason.rule != "status.time-ahead") continue;
    event.status = carried.status;
    event.status_reason = carried.status_reason;
  }
}

}  // namespace

void judge_status(EventReading& reading) {
  const ClauseStatus clause(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    const EventAt& at = reading.events[i];
    graph::Event& event = reading.event(i);
    Verdict verdict = at.trigger->pos == Trigger::Pos::noun ? clause.of_noun(at.token)
                                                            : clause.of_verb(telling_verb(reading, at));
    if (is_real(verdict.status)) {
      if (const auto none = clause.no_such(at.token)) verdict = *none;
    }
    // "is without foundation": what the word itself denies is no denial of it
    const bool own_word =
        at.trigger->gold == "denial" && std::ranges::find(at.words, verdict.cue) != at.words.end();
    if (verdict.status == Status::negated && own_word) verdict = {};
    if (verdict.status == Status::ongoing && !may_last(*at.trigger)) verdict = {};
    if (verdict.status == Status::occurred && lasts_now(reading, at)) verdict.status = Status::ongoing;
    // "Had the motion failed": a condition, whatever the word itself says
    if (at.trigger->status && !is_condition(verdict))
      verdict = {is_scheduled(*at.trigger->status) &&
                         (had_been(reading, at.token) || stays_out(reading, clause, at.token))
                     ? Status::cancelled
                     : *at.trigger->status,
                 at.trigger->row, at.token, "status.trigger"};
    if (is_foretold(reading, clause, at, verdict, event)) verdict.status = Status::planned;
    if ((verdict.status == Status::occurred || verdict.status == Status::ongoing) &&
        lies_ahead(reading, at, event)) {
      verdict = {Status::planned, nullptr, Tree::no_token, "status.time-ahead"};
    }
    event.status = verdict.status;
    event.status_reason.rule = verdict.rule;
    if (verdict.row) {
      event.status_reason.table = verdict.row->table;
      event.status_reason.line = verdict.row->line;
    }
    if (verdict.cue != Tree::no_token) {
      event.status_reason.cue = reading.analysis.document.tokens[verdict.cue].span;
    } else if (event.time != graph::no_index) {
      event.status_reason.cue = reading.analysis.facts.times[event.time].span;
    }
  }
  follow_carriers(reading);
  follow_antecedents(reading, clause);
}

}  // namespace chancery::extract
