#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "graph/word_map.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// Column `kind` of time-words.tsv.
enum class TimeWordKind : std::uint8_t {
  month,
  weekday,
  season,
  unit,
  number,
  vague,
  ordinal,
  direction,
  part_of,
  deictic,
  day_part,
  distance,
  named_decade
};
inline constexpr std::size_t time_word_kinds = 13;

enum class TimeUnit : std::uint8_t {
  hour,
  day,
  week,
  fortnight,
  weekend,
  month,
  quarter,
  year,
  decade,
  century
};

/// Which part of a month, year or other span is meant.
enum class TimePart : std::uint8_t { whole, early, mid, late, start, end, any };

/// The words of which time expressions are made, compiled for look-up.
class TimeLexicon {
 public:
  /// @param vocabulary  must outlive the lexicon
  explicit TimeLexicon(const ontology::Vocabulary& vocabulary);

  struct Word {
    std::array<std::optional<int>, time_word_kinds> values;
    std::uint32_t line = 0;
    bool begins_name = false;  ///< of a holiday or an era

    std::optional<int> as(TimeWordKind kind) const { return values[static_cast<std::size_t>(kind)]; }
  };
  /// A day of the year with a name, month and day.
  struct Holiday {
    std::vector<std::string_view> words;
    unsigned month = 0;
    unsigned day = 0;
    std::uint32_t line = 0;
  };

  /// A stretch of history with a name, from its first day to its last.
  struct Era {
    std::vector<std::string_view> words;
    Date first;
    Date last;
    std::uint32_t line = 0;
  };

  /// @param word  in lower case; nullptr when the table does not have it
  const Word* find(std::string_view word) const { return words_.find(word); }
  const std::vector<Holiday>& holidays() const { return holidays_; }
  const std::vector<Era>& eras() const { return eras_; }

 private:
  graph::WordMap<Word> words_;
  void add_holiday(const ontology::Table& table, const ontology::Row& row);
  void add_era(const ontology::Table& table, const ontology::Row& row);

  std::vector<Holiday> holidays_;
  std::vector<Era> eras_;
};

}  // namespace chancery::extract
