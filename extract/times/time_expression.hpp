#pragma once

#include <cstdint>
#include <optional>

#include "extract/words/time_lexicon.hpp"

namespace chancery::extract {

/// A time expression as its words give it, before it is placed on the calendar.
struct TimeExpression {
  enum class Kind : std::uint8_t {
    day,          ///< day of a month, with or without month and year
    days,         ///< from one such day to another
    month,        ///< with or without year
    year,         ///< before our era: negative
    years,        ///< from one year to another, in one word
    decade,       ///< `year` is its first
    century,      ///< `number`: the 20th
    weekday,      ///< `weekday`, `direction`
    day_of_week,  ///< `weekday` of the week `direction` weeks from the one of the reference date
    unit,         ///< "last week": `unit`, `direction`
    stretch,      ///< "the past 30 days": `number`, `unit`, `direction`
    offset,       ///< "two weeks ago": `number`, `unit`, `direction`
    day_offset,   ///< "yesterday": `number`
    season,       ///< `number` 1 to 4, with or without year
    quarter,      ///< `number` 1 to 4
    clock,        ///< `number`: minute of the day
    era,          ///< from one whole date to another
    week_of       ///< "the first week of March": `number`, month; "week of 27 July": day
  };
  Kind kind = Kind::day;
  std::uint32_t begin = 0;  ///< first token
  std::uint32_t end = 0;    ///< one past the last
  std::optional<int> year;
  std::optional<int> year2;
  std::optional<unsigned> month;
  std::optional<unsigned> month2;
  std::optional<unsigned> day;
  std::optional<unsigned> day2;
  int weekday = 0;  ///< 1 Monday to 7 Sunday, beside a date only a check
  int number = 0;
  int direction = 9;  ///< as in time-words.tsv; 9: none given
  TimeUnit unit = TimeUnit::day;
  TimePart part = TimePart::whole;
  bool bare = false;        ///< a season that nothing but a text of customs takes for a time
  bool only_ahead = false;  ///< "in two weeks": a date where the clause tells of what is to come, else a span
  bool open_begin = false;  ///< "recent years": all up to the reference date
  std::uint32_t line = 0;   ///< in time-words.tsv, of the word that decided
};

}  // namespace chancery::extract
