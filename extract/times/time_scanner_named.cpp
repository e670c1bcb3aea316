// Times with a name and times of the clock: holidays, wars and ages, years of long ago, hours.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

#include "extract/times/scanned_numbers.hpp"
#include "extract/times/time_scanner.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;
using language::NameType;
using language::Pos;

namespace {

/// Takes the digits at the front of a text, at most `most`; nothing when there are none or more.
std::optional<int> take_number(std::string_view& text, std::size_t most) {
  std::size_t length = 0;
  while (length < text.size() && is_digit(text[length])) ++length;
  if (length == 0 || length > most) return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + length, value);
  text.remove_prefix(length);
  return value;
}

/// Takes "am", "p.m." and the like; how many hours it adds to 12 o'clock being 0.
std::optional<int> take_half_of_day(std::string_view& text) {
  std::string_view rest = text;
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  for (const auto& [word, hours] : {std::pair<std::string_view, int>{"a.m", 0},
                                    {"p.m", 12},
                                    {"am", 0},
                                    {"pm", 12},
                                    {"AM", 0},
                                    {"PM", 12}}) {
    if (!rest.starts_with(word)) continue;
    rest.remove_prefix(word.size());
    if (!rest.empty() && std::isalnum(static_cast<unsigned char>(rest[0]))) return std::nullopt;
    text = rest;
    return hours;
  }
  return std::nullopt;
}

/// Years before our era are negative; 0: no such word.
int sign_of_era(std::string_view word) {
  if (word == "BC" || word == "BCE" || word == "B.C." || word == "B.C") return -1;
  return word == "AD" || word == "CE" || word == "A.D." || word == "A.D" ? 1 : 0;
}

}  // namespace

/// The end of these words when they stand at a token.
std::optional<std::uint32_t> TimeScanner::end_of(const std::vector<std::string_view>& words,
                                                 std::uint32_t i) const {
  for (const std::string_view wanted : words) {
    if (i >= end_) return std::nullopt;
    if (wanted.ends_with("'s") && words_[i] == wanted.substr(0, wanted.size() - 2)) {
      i += 2;  // the tokenizer cuts off 's
    } else if (words_[i++] != wanted) {
      return std::nullopt;
    }
  }
  return i;
}

TimeScanner::Found TimeScanner::holiday(std::uint32_t i) const {
  if (!known_[i] || !known_[i]->begins_name) return std::nullopt;
  for (const TimeLexicon::Holiday& holiday : lexicon_.holidays()) {
    const auto end = end_of(holiday.words, i);
    if (!end) continue;
    TimeExpression found;
    found.month = holiday.month;
    found.day = holiday.day;
    found.line = holiday.line;
    found.end = *end;
    add_year(found);
    return found;
  }
  return std::nullopt;
}

/// "World War II", "the Cold War", but not "a new cold war".
TimeScanner::Found TimeScanner::era(std::uint32_t i) const {
  if (!known_[i] || !known_[i]->begins_name || document_.word(i) == words_[i]) return std::nullopt;
  for (const TimeLexicon::Era& era : lexicon_.eras()) {
    const auto end = end_of(era.words, i);
    if (!end) continue;
    TimeExpression found;
    found.kind = Kind::era;
    found.year = static_cast<int>(era.first.year());
    found.month = static_cast<unsigned>(era.first.month());
    found.day = static_cast<unsigned>(era.first.day());
    found.year2 = static_cast<int>(era.last.year());
    found.month2 = static_cast<unsigned>(era.last.month());
    found.day2 = static_cast<unsigned>(era.last.day());
    found.line = era.line;
    found.end = *end;
    return found;
  }
  return std::nullopt;
}

/// "6:30 am", "7 p.m.", "at 22:30", "midnight": read off the text, since the tokenizer may cut them up.
TimeScanner::Found TimeScanner::clock(std::uint32_t i) const {
  TimeExpression found;
  found.kind = Kind::clock;
  found.end = i + 1;
  if ((words_[i] == "midnight" || words_[i] == "noon") && preposition_before(i)) {
    found.number = words_[i] == "noon" ? 12 * 60 : 0;
    return found;
  }
  std::string_view rest = document_.text.substr(document_.tokens[i].span.begin);
  const std::size_t length = rest.size();
  auto hour = take_number(rest, 2);
  if (!hour) return std::nullopt;
  std::optional<int> minute;
  if (rest.size() > 2 && (rest[0] == ':' || rest[0] == '.') && is_digit(rest[1]) && is_digit(rest[2])) {
    const bool colon = rest[0] == ':';
    rest.remove_prefix(1);
    minute = take_number(rest, 2);
    if (!minute) return std::nullopt;
    const auto half = take_half_of_day(rest);
    if (half) hour = *hour % 12 + *half;
    if (!half && (!colon || (!preposition_before(i) && !is(i - (i > 0 ? 1 : 0), "at")))) return std::nullopt;
  } else if (const auto half = take_half_of_day(rest)) {
    hour = *hour % 12 + *half;
  } else {
    return std::nullopt;
  }
  if (*hour > 24 || minute.value_or(0) > 59) return std::nullopt;
  found.number = *hour * 60 + minute.value_or(0);
  const std::uint32_t last =
      document_.tokens[i].span.begin + static_cast<std::uint32_t>(length - rest.size());
  while (found.end < end_ && document_.tokens[found.end].span.begin < last) ++found.end;
  return found;
}

/// "347 AD", "AD 347", "508 BC", "c. 347", "around 360".
TimeScanner::Found TimeScanner::old_year(std::uint32_t i) const {
  TimeExpression found;
  found.kind = Kind::year;
  const std::uint32_t next = sign_of_era(document_.word(i)) > 0 ? i + 1 : i;
  if (next >= end_ || words_[next].size() > 4 || !all_digits(words_[next])) return std::nullopt;
  std::string_view digits = words_[next];
  const int value = *take_number(digits, 4);
  const int sign = next + 1 < end_ ? sign_of_era(document_.word(next + 1)) : 0;
  if (value == 0) return std::nullopt;
  found.end = sign != 0 ? next + 2 : next + 1;
  if (sign != 0 || next > i) {
    found.year = sign < 0 ? -value : value;
    return found;
  }
  const bool about = i > 0 && (is(i - 1, "c") || is(i - 1, "c.") || is(i - 1, "ca") || is(i - 1, "circa"));
  const bool dated = document_.tokens[i].name == NameType::DATE && preposition_before(i);
  if (value < 100 || value > 999 || (!about && !dated)) return std::nullopt;
  if (!about && found.end < end_ && document_.tokens[found.end].pos == Pos::NOUN) return std::nullopt;
  found.year = value;
  return found;
}

/// The 420 of "30 September 420", before a mark.
std::optional<int> TimeScanner::year_of_old(std::uint32_t i) const {
  if (i >= end_ || words_[i].size() != 3 || !all_digits(words_[i])) return std::nullopt;
  if (i + 1 < end_ && document_.tokens[i + 1].pos != Pos::PUNCT && !is_dash(i + 1)) return std::nullopt;
  std::string_view digits = words_[i];
  return take_number(digits, 3);
}

}  // namespace chancery::extract
