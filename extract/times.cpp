#include "extract/times.hpp"

#include <utility>

#include "extract/event_lexicon.hpp"
#include "extract/time_resolver.hpp"
#include "extract/time_scanner.hpp"

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

}  // namespace

void find_times(Analysis& analysis) {
  const language::Document& document = analysis.document;
  TimeScanner scanner(document, analysis.lexicon.events().times());
  TimeContext context;
  context.reference = analysis.article.published;
  for (const TimeExpression& expression : scanner.scan()) {
    const std::uint32_t head = head_of(document, expression);
    context.tense = tense_around(document, analysis.tree, head);
    auto resolved = resolve(expression, context);
    if (!resolved) continue;
    graph::Time time;
    time.span = document.span_of(expression.begin, expression.end);
    time.interval = resolved->interval;
    time.value = std::move(resolved->value);
    time.reason = {"time.expression", "time-words.tsv", expression.line, time.span};
    if (expression.line == 0) time.reason.table.clear();
    context.last_told = time.interval;
    analysis.facts.times.push_back(std::move(time));
    analysis.times.push_back({expression.begin, expression.end, head});
  }
}

}  // namespace chancery::extract
