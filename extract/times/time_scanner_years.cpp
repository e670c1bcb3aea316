// Time expressions of years and more: seasons, decades, centuries, years.
#include <algorithm>
#include <charconv>

#include "extract/times/scanned_numbers.hpp"
#include "extract/times/time_scanner.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;
using language::NameType;
using language::Pos;

/// "the spring", "summer 2022", "the winter of 1776".
TimeScanner::Found TimeScanner::season(std::uint32_t i) const {
  std::uint32_t next = i;
  if (is(next, "the")) ++next;
  const auto value = as(next, Word::season);
  if (!value || document_.tokens[next].pos == Pos::VERB) return std::nullopt;
  const bool plural = words_[next].back() == 's';
  TimeExpression found;
  found.kind = Kind::season;
  found.number = *value;
  found.line = known_[next]->line;
  found.end = next + 1;
  add_year(found);
  const bool dated = document_.tokens[next].name == NameType::DATE;
  if (!plural && (found.year || found.direction != 9)) return found;
  const auto pos = document_.tokens[next].pos;
  if ((pos != Pos::NOUN && pos != Pos::PROPN) || is(found.end, "of")) return std::nullopt;
  const Pos behind = found.end < end_ ? document_.tokens[found.end].pos : Pos::PUNCT;
  found.bare = plural || !(dated || is(i, "the")) || !preposition_before(i);
  const bool part_of_name =
      pos == Pos::PROPN &&
      (behind == Pos::PROPN || (i > 0 && document_.sentences[document_.tokens[next].sentence].begin != next));
  const bool each = i > 0 && (is(i - 1, "every") || is(i - 1, "each"));
  if (found.bare && (part_of_name || each)) return std::nullopt;
  return found;
}

/// "the 1960s", "the sixties", "1960s".
TimeScanner::Found TimeScanner::decade(std::uint32_t i) const {
  std::uint32_t next = i;
  if (is(next, "the")) ++next;
  if (next >= end_) return std::nullopt;
  std::string_view word = words_[next];
  TimeExpression found;
  found.kind = Kind::decade;
  found.end = next + 1;
  if (const std::size_t hyphen = word.find('-'); hyphen != std::string_view::npos) {  // "mid-1980s"
    const TimeLexicon::Word* part = lexicon_.find(word.substr(0, hyphen));
    if (!part || !part->as(Word::part_of)) return std::nullopt;
    found.part = static_cast<TimePart>(*part->as(Word::part_of));
    word.remove_prefix(hyphen + 1);
  }
  if (const auto named = as(next, Word::named_decade); named && is(i, "the")) {
    found.year = named;
    found.line = known_[next]->line;
    return found;
  }
  if (next + 1 < end_ && words_[next + 1].starts_with("°")) return std::nullopt;
  if (word.size() == 3 && word.back() == 's' && all_digits(word.substr(0, 2)) && word[1] == '0' &&
      (is(i, "the") || (i > 0 && is(i - 1, "and")))) {  // "the 20s and 30s"
    found.year = 1900 + to_number(word.substr(0, 2));
    return found;
  }
  if (word.size() == 5 && word.back() == 's' && all_digits(word.substr(0, 4)) && word[3] == '0') {
    found.year = to_number(word.substr(0, 4));
    return found;
  }
  if (word.size() == 4 && word[3] == '0' && all_digits(word) && is(next + 1, "s")) {
    found.year = to_number(word);
    found.end = next + 2;
    return found;
  }
  if (word.size() > 5 && all_digits(word.substr(0, word.size() - 2)) &&
      document_.word(next).find("th") != std::string_view::npos) {
    return std::nullopt;
  }
  // "20th century"
  const std::size_t letters = word.find_first_not_of("0123456789");
  if (letters != std::string_view::npos && letters > 0 && letters <= 2) {
    const std::uint32_t unit = is(next + 1, "-") ? next + 2 : next + 1;
    found.kind = Kind::century;
    found.number = to_number(word.substr(0, letters));
    found.end = word.ends_with("-century") ? next + 1 : unit + 1;
    return is(unit, "century") || word.ends_with("-century") ? Found(found) : std::nullopt;
  }
  return std::nullopt;
}

bool TimeScanner::may_be_year(std::uint32_t i) const {
  const auto value = year(i);
  if (!value) return false;
  if (i + 1 < end_ && (is(i + 1, "%") || is(i + 1, "percent") || as(i + 1, Word::unit))) return false;
  const auto& token = document_.tokens[i];
  const bool named_behind = i + 1 < end_ && document_.tokens[i + 1].pos == Pos::PROPN && token.space_after;
  if (named_behind && *value < 1800) return false;  // "1355 Inwood Terrace"
  if (i > 1 && is_dash(i - 1) && all_digits(words_[i - 2]) && !year(i - 2)) return false;  // "461-1776"
  if (token.name == NameType::DATE) return true;
  if (token.name != NameType::none && token.name != NameType::CARDINAL) return false;
  const Pos behind = i + 1 < end_ ? document_.tokens[i + 1].pos : Pos::PUNCT;
  if (*value < 1700 || behind == Pos::NOUN || behind == Pos::ADJ || behind == Pos::PROPN) return false;
  return preposition_before(i) || (i > 0 && is(i - 1, "("));
}

/// "2014", "in 2024–26", "fiscal 2024"; of "2008 to 2012" each year by itself.
TimeScanner::Found TimeScanner::year_alone(std::uint32_t i) const {
  const std::uint32_t next = is(i, "fiscal") ? (is(i + 1, "year") ? i + 2 : i + 1) : i;
  TimeExpression found;
  found.kind = Kind::year;
  found.end = next + 1;
  if (may_be_year(next)) {
    found.year = year(next);
    return found;
  }
  if (const auto second = second_year(next)) {
    found.year = second;
    return found;
  }
  if (next >= end_) return std::nullopt;
  const std::string_view word = words_[next];  // "2024–26" in one token
  const std::size_t dash = word.find("–");
  if (dash != 4 || !all_digits(word.substr(0, 4)) || !all_digits(word.substr(7))) return std::nullopt;
  const std::string_view second = word.substr(7);
  if (second.size() != 2 && second.size() != 4) return std::nullopt;
  found.kind = Kind::years;
  found.year = to_number(word.substr(0, 4));
  found.year2 = second.size() == 2 ? *found.year / 100 * 100 + to_number(second) : to_number(second);
  return found;
}

/// The "26" of "2024 – 26", the year behind "from 2008 to".
std::optional<int> TimeScanner::second_year(std::uint32_t i) const {
  if (i < 2 || !is_dash(i - 1) || !all_digits(words_[i]) || words_[i].size() != 2) return std::nullopt;
  const auto first = year(i - 2);
  if (!first || !may_be_year(i - 2)) return std::nullopt;
  const int whole = *first / 100 * 100 + to_number(words_[i]);
  return whole > *first ? std::optional(whole) : std::nullopt;
}

}  // namespace chancery::extract
