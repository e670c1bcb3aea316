#include "extract/times/hours_of_today.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::TimeIndex;
using language::Label;

namespace {

constexpr int noon = 12;
constexpr int late = 21;

class HoursOfToday {
 public:
  explicit HoursOfToday(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void run() {
    if (!analysis_.article.published) return;
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      graph::Event& event = reading_.event(i);
      if (event.time != graph::no_index || reading_.events[i].trigger->pos == Trigger::Pos::noun) continue;
      const std::uint32_t at = hour_of(reading_.events[i].token);
      if (at == Tree::no_token || tells_another_day(at)) continue;
      // What happened late may have done so the evening before; what is to happen early does so tomorrow.
      const int hour = *hour_at(at);
      if (is_ahead(event.status) ? hour >= noon : hour < late) event.time = add(at);
    }
  }

 private:
  /// The noun or number of the hour at which the verb is told to be; none where it has none.
  std::uint32_t hour_of(std::uint32_t verb) const {
    for (const std::uint32_t at : analysis_.tree.children(verb)) {
      if (!is_one_of(analysis_.folded.word(at), {"at", "before", "since", "around", "shortly", "after"}))
        continue;
      std::uint32_t hour = analysis_.tree.child(at, Label::pobj);
      if (hour == Tree::no_token) hour = at + 1 < analysis_.document.tokens.size() ? at + 1 : at;
      if (!hour_at(hour)) hour = analysis_.tree.left_edge(hour);  // "9" of "9 a.m."
      if (hour > at && hour_at(hour)) return hour;
    }
    return Tree::no_token;
  }

  std::optional<int> hour_at(std::uint32_t token) const {
    const std::string_view word = analysis_.folded.word(token);
    const bool alone = analysis_.tree.children(token).empty();
    if (is_one_of(word, {"dawn", "daybreak", "sunrise"})) return alone ? std::optional(5) : std::nullopt;
    if (word == "noon" || word == "midday") return alone ? std::optional(12) : std::nullopt;
    const std::string_view rest = analysis_.document.text.substr(analysis_.document.tokens[token].span.begin);
    return clock_of(rest.substr(0, 12));
  }

  /// The hour of "5.20am", "5:20 a.m.", "9 p.m.", "05:20".
  static std::optional<int> clock_of(std::string_view text) {
    int hour = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), hour);
    if (error != std::errc() || hour > 24 || end > text.data() + 2) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    const bool minutes =
        !text.empty() && (text[0] == ':' || text[0] == '.') && digit(1) && digit(2) && !digit(3);
    const bool colon = minutes && text[0] == ':';
    if (minutes) text.remove_prefix(3);
    if (text.starts_with(' ')) text.remove_prefix(1);
    const bool morning = text.starts_with("am") || text.starts_with("a.m");
    const bool afternoon = text.starts_with("pm") || text.starts_with("p.m");
    if (!morning && !afternoon && !colon) return std::nullopt;
    return afternoon ? hour % 12 + 12 : hour;
  }

  /// Whether the paragraph tells a time that is not the day of the article.
  bool tells_another_day(std::uint32_t token) const {
    const std::uint32_t paragraph = paragraph_of(token);
    const auto& today = analysis_.article.published;
    for (std::size_t i = 0; i < analysis_.facts.times.size(); ++i) {
      const graph::Time& time = analysis_.facts.times[i];
      const TimeAt& at = analysis_.times[i];
      if (!time.interval.begin || at.begin >= at.end) continue;
      if (time.interval.begin == today && time.interval.end == today) continue;
      if (paragraph_of(at.begin) == paragraph) return true;
    }
    return false;
  }

  std::uint32_t paragraph_of(std::uint32_t token) const {
    return analysis_.document.sentences[analysis_.document.tokens[token].sentence].paragraph;
  }

  TimeIndex add(std::uint32_t token) {
    graph::Time time;
    time.span = analysis_.document.tokens[token].span;
    time.interval = {analysis_.article.published, analysis_.article.published};
    time.value = to_string(*analysis_.article.published);
    time.reason = {"time.hour-of-today", "", 0, time.span};
    analysis_.facts.times.push_back(std::move(time));
    analysis_.times.push_back({});
    return static_cast<TimeIndex>(analysis_.facts.times.size() - 1);
  }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

void date_hours_of_today(EventReading& reading) { HoursOfToday(reading).run(); }

}  // namespace chancery::extract
