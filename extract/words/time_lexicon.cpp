#include "extract/words/time_lexicon.hpp"

#include <algorithm>
#include <charconv>

#include "core/error.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::array<std::string_view, time_word_kinds> kind_names = {
    "month",     "weekday", "season",  "unit",     "number",   "vague",       "ordinal",
    "direction", "part_of", "deictic", "day_part", "distance", "named_decade"};
constexpr std::array<std::string_view, 10> unit_names = {"hour",  "day",     "week", "fortnight", "weekend",
                                                         "month", "quarter", "year", "decade",    "century"};
constexpr std::array<std::string_view, 7> part_names = {"whole", "early", "mid", "late",
                                                        "start", "end",   "any"};

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

template <std::size_t count>
std::optional<int> position(const std::array<std::string_view, count>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<int>(found - names.begin());
}

std::optional<int> value_of(std::string_view kind, std::string_view value) {
  if (kind == "unit") return position(unit_names, value);
  if (kind == "part_of") return position(part_names, value);
  return number(value);
}

/// A day, or with `rest` that of a year.
std::optional<Date> bound(std::string_view text, std::string_view rest) {
  return text.size() == 4 ? parse_date(std::string(text) + std::string(rest)) : parse_date(text);
}

}  // namespace

TimeLexicon::TimeLexicon(const ontology::Vocabulary& vocabulary) {
  const ontology::Table& table = vocabulary.table("time-words.tsv");
  for (const ontology::Row& row : table.rows()) {
    const std::string_view text = table.cell(row, "word");
    const std::string_view kind = table.cell(row, "kind");
    const std::string_view value = table.cell(row, "value");
    if (kind == "holiday") {
      add_holiday(table, row);
      continue;
    }
    if (kind == "era") {
      add_era(table, row);
      continue;
    }
    const auto at = position(kind_names, kind);
    const auto read = value_of(kind, value);
    if (!at || !read)
      throw InputError(table.name(), row.line, 0, "value: cannot be read for kind " + std::string(kind));
    Word& word = words_[text];
    word.values[static_cast<std::size_t>(*at)] = *read;
    word.line = row.line;
  }
}

void TimeLexicon::add_holiday(const ontology::Table& table, const ontology::Row& row) {
  const std::string_view value = table.cell(row, "value");
  const auto month = number(value.substr(0, 2));
  const auto day = value.size() == 5 ? number(value.substr(3)) : std::nullopt;
  if (!month || !day) throw InputError(table.name(), row.line, 0, "value: expected month and day, as 12-25");
  holidays_.push_back(
      {split(table.cell(row, "word")), static_cast<unsigned>(*month), static_cast<unsigned>(*day), row.line});
  words_[holidays_.back().words.front()].begins_name = true;
}

void TimeLexicon::add_era(const ontology::Table& table, const ontology::Row& row) {
  const std::string_view value = table.cell(row, "value");
  const std::size_t slash = std::min(value.find('/'), value.size());
  const auto first = bound(value.substr(0, slash), "-01-01");
  const auto last = bound(value.substr(std::min(slash + 1, value.size())), "-12-31");
  if (!first || !last || *last < *first) {
    throw InputError(table.name(), row.line, 0,
                     "value: expected first and last day or year, as 1939-09-01/1945-09-02 or 1929/1939");
  }
  eras_.push_back({split(table.cell(row, "word")), *first, *last, row.line});
  words_[eras_.back().words.front()].begins_name = true;
}

}  // namespace chancery::extract
