#include "extract/times/times.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "extract/times/date_lines.hpp"
#include "extract/times/reference_text.hpp"
#include "extract/times/time_resolver.hpp"
#include "extract/times/time_scanner.hpp"
#include "extract/times/told_before.hpp"
#include "extract/times/told_tense.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// The token of the expression whose head lies outside of it.
std::uint32_t head_of(const language::Document& document, const TimeExpression& expression) {
  for (std::uint32_t i = expression.begin; i < expression.end; ++i) {
    const std::uint32_t head = document.tokens[i].head;
    if (head == i || head < expression.begin || head >= expression.end) return i;
  }
  return expression.end - 1;
}

/// "two days after the talks", "a week before it left": the expression tells how far what follows lies from
/// what was told before, so it is seen from there, the other way round. The word that it is then the time of,
/// if so.
std::optional<std::uint32_t> turned_round(const Analysis& analysis, TimeExpression& expression) {
  if (expression.kind != TimeExpression::Kind::offset) return std::nullopt;
  const std::uint32_t last = expression.end - 1;
  const std::string_view word = analysis.document.word(last);
  if (word != "after" && word != "before") return std::nullopt;
  const auto& token = analysis.document.tokens[last];
  std::optional<std::uint32_t> of;
  if (token.label == language::Label::mark) {
    of = token.head;
  } else if (const std::uint32_t object = analysis.tree.child(last, language::Label::pobj);
             object != Tree::no_token) {
    of = object;
  } else if (const std::uint32_t clause = analysis.tree.child(last, language::Label::pcomp);
             clause != Tree::no_token) {
    of = clause;
  }
  if (of) expression.direction = -expression.direction;
  return of;
}

/// "the day before the outbreak of World War II": seen from the time told with what it is before.
std::optional<Interval> anchor_behind(const Analysis& analysis, std::uint32_t of,
                                      const TimeExpression* next) {
  if (!next || next->begin < of) return std::nullopt;
  constexpr int max_climb = 4;
  std::uint32_t at = head_of(analysis.document, *next);
  for (int i = 0; i < max_climb && at != of; ++i) {
    const language::Token& token = analysis.document.tokens[at];
    if (token.head == at || token.pos == language::Pos::VERB) return std::nullopt;
    at = token.head;
  }
  if (at != of) return std::nullopt;
  const auto resolved = resolve(*next, {});
  if (!resolved || !resolved->interval.begin) return std::nullopt;
  return resolved->interval;
}

/// "still in use today": no day of the calendar.
bool is_nowadays(const Analysis& analysis, const TimeExpression& expression, Tense tense) {
  const language::Document& document = analysis.document;
  if (document.word(expression.begin) != "today") return false;
  const std::uint32_t governor = document.tokens[expression.begin].head;
  const std::uint32_t modal = analysis.tree.child(governor, language::Label::aux);
  if (document.lemma(governor) == "be" && modal != Tree::no_token && document.lemma(modal) == "would") {
    return true;  // "he would be a democrat today"
  }
  if (tense != Tense::present) return false;
  if (document.tokens[governor].pos == language::Pos::ADJ) return true;  // "as strong today as ever"
  if (document.lemma(governor) == "be") {
    return analysis.tree.child(governor, language::Label::xcomp) ==
           Tree::no_token;  // but "today is to begin"
  }
  return std::ranges::any_of(analysis.tree.children(governor), [&](std::uint32_t child) {
    const std::string_view word = document.lemma(child);
    return word == "still" || (word == "be" && document.tokens[child].label == language::Label::auxpass);
  });
}

/// "today", "in recent years", "at the weekend" in a text of customs: no day of the calendar.
bool is_of_now(const TimeExpression& expression) {
  using Kind = TimeExpression::Kind;
  return expression.kind == Kind::day_offset ||
         (expression.kind == Kind::unit && (expression.open_begin || expression.unit == TimeUnit::weekend));
}

/// Whether an event may have this time: "during the Cold War", but not "a Cold War pact", "since the Cold
/// War".
bool dates_events(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head) {
  if (expression.kind == TimeExpression::Kind::stretch) return false;
  if (expression.kind != TimeExpression::Kind::era) return true;
  const std::string_view governor = analysis.document.lemma(analysis.document.tokens[head].head);
  return governor == "in" || governor == "during" || governor == "throughout";
}

/// A life is told in order: "on 2 June" lies in the year that was told last.
void take_year_told(TimeExpression& expression, const TimeContext& context) {
  using Kind = TimeExpression::Kind;
  const bool dated =
      expression.kind == Kind::day || expression.kind == Kind::days || expression.kind == Kind::month;
  if (!dated || !expression.month || expression.year || expression.direction != 9) return;
  if (context.tense != Tense::past || !context.last_told || !context.last_told->begin) return;
  const auto& [begin, end, precision] = *context.last_told;
  if (!end || begin->year() != end->year()) return;
  expression.year = static_cast<int>(begin->year());
}

std::vector<Tense> tenses_around(const Analysis& analysis, const std::vector<TimeExpression>& expressions) {
  std::vector<Tense> tenses;
  tenses.reserve(expressions.size());
  for (const TimeExpression& expression : expressions) {
    tenses.push_back(tense_around(analysis.document, analysis.tree, head_of(analysis.document, expression)));
  }
  return tenses;
}

}  // namespace

void find_times(Analysis& analysis) {
  const language::Document& document = analysis.document;
  TimeScanner scanner(document, analysis.lexicon.events().times());
  ToldBefore told(analysis.article.published);
  TimeContext& context = told.context;
  auto expressions = scanner.scan();
  const bool told_of_life =
      is_reference_text(expressions, tenses_around(analysis, expressions), context.reference);
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    TimeExpression& expression = expressions[i];
    const TimeExpression* next = i + 1 < expressions.size() ? &expressions[i + 1] : nullptr;
    const auto of = turned_round(analysis, expression);
    const auto anchor = of ? anchor_behind(analysis, *of, next) : std::nullopt;
    if (told_of_life && of && !anchor) continue;  // nothing tells from where it is seen
    const std::uint32_t head = head_of(document, expression);
    context.tense = tense_told(analysis, expression, head);
    // "will enter into force thirty days after the exchange"
    const bool noun = of && !anchor && document.tokens[*of].pos == language::Pos::NOUN;
    if (noun && context.tense == Tense::future) continue;
    if (is_nowadays(analysis, expression, context.tense)) continue;
    if (told_of_life ? is_of_now(expression) : expression.bare) continue;
    if (told_of_life) take_year_told(expression, context);
    told.enter(document.tokens[head].sentence);
    if (is_told_ahead(analysis, expression, head, context.tense)) context.tense = Tense::future;
    auto resolved = told_of_life && context.reference ? recurring(expression, context.tense) : std::nullopt;
    TimeContext from = context;
    if (anchor) {
      expression.direction = -expression.direction;
      const auto& edge = expression.direction < 0 ? anchor->begin : anchor->end;
      from.last_told = Interval{edge, edge, Precision::day};
    } else if (of && told.is_ahead()) {
      from.last_told = told.behind;  // "agreed to train this autumn, a day after a boat was struck"
    } else if (!of && is_before_speech(analysis, expression, head, told)) {
      from.last_told.reset();
    }
    if (anchor || (!resolved && !expression.bare)) resolved = resolve(expression, from);
    if (!resolved) {
      if (expression.month) analysis.open_times.push_back({expression.begin, expression.end, head, head});
      continue;
    }
    graph::Time time;
    time.span = document.span_of(expression.begin, expression.end);
    time.interval = resolved->interval;
    time.value = std::move(resolved->value);
    time.reason = {"time.expression", "time-words.tsv", expression.line, time.span};
    if (expression.line == 0) time.reason.table.clear();
    const bool on_calendar = time.interval.begin || time.interval.end;
    const bool placed =
        expression.kind != TimeExpression::Kind::era && expression.kind != TimeExpression::Kind::stretch;
    const bool aside = told.has_day_of(document.tokens[head].sentence) && is_of_before(analysis, head);
    if (on_calendar && placed && !aside) told.note(time.interval, document.tokens[head].sentence);
    const bool dates = on_calendar && dates_events(analysis, expression, head);
    analysis.facts.times.push_back(std::move(time));
    if (!dates) {
      analysis.times.push_back({});  // no event has such a time
      continue;
    }
    analysis.times.push_back({expression.begin, expression.end, head,
                              anchor ? document.tokens[head].head : of.value_or(document.tokens[head].head),
                              of && !anchor});
  }
  find_date_lines(analysis);
}

}  // namespace chancery::extract
