#include "extract/times/labelled_days.hpp"

#include <algorithm>

#include "core/date.hpp"
#include "extract/text/tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::TimeIndex;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;

class LabelledDays {
 public:
  explicit LabelledDays(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void run() {
    for (std::uint32_t i = 0; i < analysis_.times.size(); ++i) {
      if (is_label(analysis_.times[i])) give(i);
    }
  }

 private:
  const language::Token& token_at(std::uint32_t token) const { return analysis_.document.tokens[token]; }

  /// A time that opens a sentence, with a colon behind it, or that is a paragraph by itself ("TUESDAY").
  bool is_label(const TimeAt& at) const {
    if (at.end <= at.begin || at.end >= analysis_.document.tokens.size()) return false;
    const auto& sentences = analysis_.document.sentences;
    const std::uint32_t sentence = token_at(at.begin).sentence;
    const bool opens = sentence == 0 || sentences[sentence - 1].paragraph != sentences[sentence].paragraph;
    const bool alone = sentences[sentence].begin == at.begin && sentences[sentence].end == at.end &&
                       token_at(at.end).sentence == sentence + 1 &&
                       sentences[sentence + 1].paragraph != sentences[sentence].paragraph;
    const bool colon = sentences[sentence].begin == at.begin && analysis_.document.word(at.end) == ":";
    return (opens && alone) || colon;
  }

  void give(TimeIndex time) {
    const std::uint32_t colon = analysis_.times[time].end;
    const auto& sentences = analysis_.document.sentences;
    std::uint32_t sentence = token_at(colon).sentence;
    if (sentences[sentence].end == colon + 1 && sentence + 1 < sentences.size()) ++sentence;
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      const std::uint32_t token = reading_.events[i].token;
      if (token < colon || token_at(token).sentence != sentence) continue;
      if (reading_.event(i).time != graph::no_index || !is_main(token)) continue;
      time = next_such_day(time);
      reading_.event(i).time = time;
    }
  }

  /// "Wednesday: ministers meet in Oslo": the next one, where the label alone was taken for the last.
  TimeIndex next_such_day(TimeIndex index) {
    constexpr int week = 7;
    const auto& published = analysis_.article.published;
    const graph::Time& time = analysis_.facts.times[index];
    const bool weekday =
        is_one_of(fold(time.span.in(analysis_.document.text)),
                  {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
    if (!weekday || !published || !time.interval.begin || time.interval.begin != time.interval.end ||
        *time.interval.begin >= *published)
      return index;
    graph::Time next = time;
    const Date day = plus_days(*time.interval.begin, week);
    next.interval = {day, day};
    next.value = to_string(day);
    analysis_.facts.times.push_back(std::move(next));
    analysis_.times.push_back({});
    return static_cast<TimeIndex>(analysis_.facts.times.size() - 1);
  }

  /// The main verb of the sentence or one joined to it, told of now or later, or its subject or object.
  bool is_main(std::uint32_t token) const {
    if (token_at(token).pos != Pos::VERB) {
      const Label label = token_at(token).label;
      if (!language::is_subject(label) && label != Label::dobj) return false;
      token = token_at(token).head;
    }
    const Tense tense = tense_of(analysis_.document, analysis_.tree, token);
    if (tense == Tense::past || tense == Tense::unknown) return false;
    for (int i = 0; i < max_climb; ++i) {
      const Label label = token_at(token).label;
      if (token_at(token).head == token) return true;
      if (label != Label::conj && label != Label::parataxis && label != Label::appos && label != Label::acl)
        return false;
      token = token_at(token).head;
    }
    return false;
  }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

void take_labelled_days(EventReading& reading) { LabelledDays(reading).run(); }

}  // namespace chancery::extract
