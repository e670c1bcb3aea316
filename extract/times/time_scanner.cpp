#include "extract/times/time_scanner.hpp"

#include <algorithm>
#include <charconv>

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;
using language::Pos;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> number(std::string_view text) {
  if (text.empty() || text.size() > 4 || !std::ranges::all_of(text, is_digit)) return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
  }
  return out;
}

bool holds_capital(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
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
      direction && ((*direction >= -1 && *direction <= 1) || (*direction == 3 && is(i, "same")));
  if (!known || !is(i + 1, "year")) return false;
  found.direction = *direction;
  found.unit = TimeUnit::year;
  found.end = i + 2;
  return true;
}

/// What follows the first day of a range: "10-12", "10 and 12", "27 to June 2".
void TimeScanner::add_second_day(TimeExpression& found) const {
  const std::uint32_t i = found.end;
  const bool joint = is_dash(i) || is(i, "and") || is(i, "to") || is(i, "through") || is(i, "until");
  if (!joint) return;
  if (const auto next = month(i + 1); next && day(i + 2) && !is(i, "and")) {
    found.month2 = next;
    found.day2 = day(i + 2);
    found.end = i + 3;
    found.kind = Kind::days;
  } else if (const auto second = day(i + 1); second && *second > *found.day && !month(i + 2)) {
    found.day2 = second;
    found.end = i + 2;
    found.kind = Kind::days;
  }
}

/// "July 20, 2023", "June 10-12", "May 27 to June 2".
TimeScanner::Found TimeScanner::month_first(std::uint32_t i) const {
  const auto named = month(i);
  if (!named) return std::nullopt;
  std::uint32_t next = i + 1;
  if (is(next, "the") && as(next + 1, Word::ordinal)) ++next;
  TimeExpression found;
  found.month = named;
  found.line = known_[i]->line;
  found.day = day(next);
  if (!found.day && is_dash(next) == false && next < end_) {
    // "10–12" in one token
    const std::string_view word = words_[next];
    const std::size_t dash = word.find("–") != std::string_view::npos ? word.find("–") : word.find('-');
    if (dash != std::string_view::npos && dash > 0) {
      const auto first = number(word.substr(0, dash));
      const auto second = number(word.substr(word[dash] == '-' ? dash + 1 : dash + 3));
      if (first && second && *first > 0 && *first < *second && *second <= 31) {
        found.kind = Kind::days;
        found.day = static_cast<unsigned>(*first);
        found.day2 = static_cast<unsigned>(*second);
        found.end = next + 1;
        add_year(found);
        return found;
      }
    }
  }
  if (!found.day) return std::nullopt;
  found.end = next + 1;
  add_second_day(found);
  add_year(found);
  return found;
}

/// "20 July 2023", "9 and 13 October", "the ninth of May", "3 to 4 November 2023", "7–8 July".
TimeScanner::Found TimeScanner::day_first(std::uint32_t i) const {
  TimeExpression found;
  std::uint32_t next = i;
  if (is(next, "the")) ++next;
  const auto spelled = as(next, Word::ordinal);
  if (spelled) {
    found.day = static_cast<unsigned>(*spelled);
  } else {
    found.day = day(next);
  }
  const std::string_view word = next < end_ ? words_[next] : std::string_view();
  if (!found.day && !word.empty() && is_digit(word[0])) {
    const std::size_t dash = word.find("–");
    const auto first = dash == std::string_view::npos ? std::nullopt : number(word.substr(0, dash));
    const auto second = dash == std::string_view::npos ? std::nullopt : number(word.substr(dash + 3));
    if (first && second && *second <= 31) {
      found.day = static_cast<unsigned>(*first);
      found.day2 = static_cast<unsigned>(*second);
      found.kind = Kind::days;
    }
  }
  if (!found.day || *found.day < 1 || *found.day > 31) return std::nullopt;
  ++next;
  if (!found.day2 && (is_dash(next) || is(next, "to") || is(next, "and")) && day(next + 1)) {
    found.day2 = day(next + 1);
    found.kind = Kind::days;
    next += 2;
  }
  if (is(next, "day") && is(next + 1, "of")) ++next;
  if (is(next, "of")) ++next;
  if (is(next, "the") && is(next + 1, "month") && spelled) {
    found.end = next + 2;
    found.unit = TimeUnit::month;
    found.direction = 0;
    return found;
  }
  found.month = month(next);
  if (!found.month) return std::nullopt;
  found.line = known_[next]->line;
  found.end = next + 1;
  if (found.kind == Kind::day && (is(next + 1, "to") || is_dash(next + 1)) && day(next + 2) &&
      month(next + 3)) {
    found.day2 = day(next + 2);
    found.month2 = month(next + 3);
    found.kind = Kind::days;
    found.end = next + 4;
  }
  add_year(found);
  return found;
}

/// "February", "May 2015", "mid-February" when reached from part_of; not "May" in "may".
TimeScanner::Found TimeScanner::month_alone(std::uint32_t i) const {
  const auto named = month(i);
  if (!named || document_.tokens[i].pos != Pos::PROPN) return std::nullopt;
  TimeExpression found;
  found.kind = Kind::month;
  found.month = named;
  found.line = known_[i]->line;
  found.end = i + 1;
  add_year(found);
  const bool dated = document_.tokens[i].name == language::NameType::DATE;
  const bool ambiguous = *named == 3 || *named == 5;
  const bool certain =
      found.end > i + 1 || preposition_before(i) || (i > 0 && is_dash(i - 1)) || (dated && !ambiguous);
  if (!certain && !dated) return std::nullopt;
  if (words_[i].size() == 3 && *named != 5 && !dated && found.end == i + 1) return std::nullopt;
  return found;
}

}  // namespace chancery::extract
