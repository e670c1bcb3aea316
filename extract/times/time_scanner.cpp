#include "extract/times/time_scanner.hpp"

#include <algorithm>

#include "extract/times/scanned_numbers.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;
using language::Pos;

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
  }
  return out;
}

/// "5th" -> 5; also plain digits.
std::optional<int> numeric_ordinal(std::string_view text) {
  if (text.size() > 2 &&
      (text.ends_with("st") || text.ends_with("nd") || text.ends_with("rd") || text.ends_with("th"))) {
    text.remove_suffix(2);
  }
  return text.size() <= 2 ? number(text) : std::nullopt;
}

}  // namespace

TimeScanner::TimeScanner(const language::Document& document, const TimeLexicon& lexicon)
    : document_(document), end_(static_cast<std::uint32_t>(document.tokens.size())), lexicon_(lexicon) {
  lowered_.reserve(end_);
  words_.resize(end_);
  known_.resize(end_, nullptr);
  for (std::uint32_t i = 0; i < end_; ++i) {
    std::string_view word = document.word(i);
    if (word.size() > 2 && word.back() == '.') word.remove_suffix(1);
    if (holds_capital(word)) {
      lowered_.push_back(lower(word));
      word = lowered_.back();
    }
    words_[i] = word;
    known_[i] = lexicon.find(word);
  }
}

std::vector<TimeExpression> TimeScanner::scan() {
  std::vector<TimeExpression> all;
  for (std::uint32_t i = 0; i < end_;) {
    if (!known_[i] && document_.word(i) != "AD" && (words_[i].empty() || !is_digit(words_[i][0])) &&
        words_[i] != "the" && words_[i] != "fiscal") {
      ++i;
      continue;
    }
    if (auto found = at(i)) {
      found->begin = i;
      all.push_back(*found);
      i = std::max(found->end, i + 1);
    } else {
      ++i;
    }
  }
  share_years(all, *this);
  drop_clocks_beside_days(all);
  return all;
}

TimeScanner::Found TimeScanner::at(std::uint32_t i) const {
  if (in_name(i)) return std::nullopt;
  using Reader = Found (TimeScanner::*)(std::uint32_t) const;
  // The longer forms stand before the shorter ones that they begin with.
  constexpr Reader readers[] = {&TimeScanner::holiday,   &TimeScanner::era,       &TimeScanner::numeric_date,
                                &TimeScanner::clock,     &TimeScanner::weekday,   &TimeScanner::month_first,
                                &TimeScanner::day_first, &TimeScanner::part_of,   &TimeScanner::ordinal_unit,
                                &TimeScanner::directed,  &TimeScanner::counted,   &TimeScanner::deictic,
                                &TimeScanner::season,    &TimeScanner::decade,    &TimeScanner::month_alone,
                                &TimeScanner::old_year,  &TimeScanner::year_alone};
  for (const Reader reader : readers) {
    if (auto found = (this->*reader)(i)) return found;
  }
  return std::nullopt;
}

bool TimeScanner::in_name(std::uint32_t i) const {
  using language::NameType;
  const NameType type = document_.tokens[i].name;
  return document_.tokens[i].pos == Pos::PROPN &&
         (type == NameType::PERSON || type == NameType::WORK_OF_ART || type == NameType::FAC) &&
         document_.tokens[i].iob != 'O';
}

bool TimeScanner::has_capital(std::uint32_t i) const {
  return i < end_ && document_.word(i)[0] >= 'A' && document_.word(i)[0] <= 'Z';
}

bool TimeScanner::is_dash(std::uint32_t i) const { return is(i, "-") || is(i, "–") || is(i, "—"); }

std::optional<int> TimeScanner::as(std::uint32_t i, Word kind) const {
  return i < end_ && known_[i] ? known_[i]->as(kind) : std::nullopt;
}

std::optional<unsigned> TimeScanner::month(std::uint32_t i) const {
  const auto value = as(i, Word::month);
  if (!value || !holds_capital(document_.word(i))) return std::nullopt;
  return static_cast<unsigned>(*value);
}

std::optional<unsigned> TimeScanner::day(std::uint32_t i) const {
  if (i >= end_) return std::nullopt;
  const auto value = numeric_ordinal(words_[i]);
  if (!value || *value < 1 || *value > 31) return std::nullopt;
  return static_cast<unsigned>(*value);
}

std::optional<int> TimeScanner::year(std::uint32_t i) const {
  if (i >= end_ || words_[i].size() != 4) return std::nullopt;
  const auto value = number(words_[i]);
  return value && *value >= 1000 && *value < 2200 ? value : std::nullopt;
}

bool TimeScanner::preposition_before(std::uint32_t i) const {
  if (i == 0) return false;
  constexpr std::string_view words[] = {"in",   "of",      "since",   "until",  "till",  "by",
                                        "from", "through", "during",  "before", "after", "to",
                                        "and",  "than",    "between", "around", "about", "for"};
  return std::ranges::find(words, words_[i - 1]) != std::end(words);
}

/// ", 2023", "2023", "of 1776", "last year", "next".
void TimeScanner::add_year(TimeExpression& found) const {
  std::uint32_t i = found.end;
  if (is(i, ",") && year(i + 1)) ++i;
  if (is(i, "of") && (year(i + 1) || as(i + 1, Word::direction))) ++i;
  if (is(i, "in") && found.month && year(i + 1)) ++i;
  auto value = year(i);
  const bool of_season = found.kind == Kind::season && is(i, "of");
  if (!value && (found.month || of_season)) value = year_of_old(is(i, "of") ? ++i : i);
  if (value) {
    found.year = value;
    found.end = i + 1;
    if (found.kind == Kind::season && second_year(i + 2)) found.end = i + 3;  // "the winter of 1776-77"
    return;
  }
  add_direction_behind(found);
}

/// "September last year", "March the same year".
bool TimeScanner::add_direction_behind(TimeExpression& found) const {
  std::uint32_t i = is(found.end, "of") ? found.end + 1 : found.end;
  if (is(i, "the") && is(i + 1, "same")) ++i;
  const auto direction = as(i, Word::direction);
  const bool known =
      direction && ((*direction >= -1 && *direction <= 1) ||
                    (*direction == 3 && (is(i, "same") || is(i - 1, "of"))));  // "24 August of that year"
  if (!known || !is(i + 1, "year")) return false;
  found.direction = *direction;
  found.unit = TimeUnit::year;
  found.end = i + 2;
  return true;
}

}  // namespace chancery::extract
