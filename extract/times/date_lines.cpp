#include "extract/times/date_lines.hpp"

#include <utility>

#include "extract/times/time_resolver.hpp"
#include "extract/times/time_scanner.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

namespace {

/// The words of a line that the parser never saw, as tokens: enough for a date.
language::Document words_of(std::string_view text, Span line) {
  language::Document document;
  document.text = text;
  for (std::uint32_t at = line.begin; at < line.end;) {
    const auto is_word = [&](std::uint32_t i) {
      return text[i] != ' ' && text[i] != ',' && text[i] != '\t' && text[i] != '|' && text[i] != '(' &&
             text[i] != ')';
    };
    std::uint32_t end = at;
    while (end < line.end && is_word(end)) ++end;
    if (end == at) ++end;
    if (text[at] != ' ' && text[at] != '\t') {
      language::Token token;
      token.span = {at, end};
      token.head = static_cast<std::uint32_t>(document.tokens.size());
      token.pos = language::Pos::PROPN;
      token.name = language::NameType::DATE;
      token.iob = 'B';
      document.tokens.push_back(token);
    }
    at = end;
  }
  return document;
}

}  // namespace

void find_date_lines(Analysis& analysis) {
  for (const input::Line& line : analysis.article.lines) {
    if (line.role != input::LineRole::date && line.role != input::LineRole::dateline) continue;
    const language::Document words = words_of(analysis.article.text, line.span);
    TimeScanner scanner(words, analysis.lexicon.events().times());
    for (const TimeExpression& expression : scanner.scan()) {
      if (expression.kind != TimeExpression::Kind::day || !expression.year) continue;
      auto resolved = resolve(expression, {});
      if (!resolved) continue;
      graph::Time time;
      time.span = {words.tokens[expression.begin].span.begin, words.tokens[expression.end - 1].span.end};
      time.interval = resolved->interval;
      time.value = std::move(resolved->value);
      time.reason = {"time.date-line", "", 0, time.span};
      analysis.facts.times.push_back(std::move(time));
      analysis.times.push_back({});
      return;
    }
  }
}

}  // namespace chancery::extract
