#include "input/dates.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "input/pattern.hpp"

namespace chancery::input {

namespace {

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

int month_number(std::string_view name) {
  constexpr std::array<std::string_view, 12> names{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
  std::string begin(name.substr(0, 3));
  std::transform(begin.begin(), begin.end(), begin.begin(),
                 [](char c) { return static_cast<char>(c | 0x20); });
  return static_cast<int>(std::find(names.begin(), names.end(), begin) - names.begin()) + 1;
}

std::optional<Date> date_of(int year, int month, int day) {
  const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                  std::chrono::day{static_cast<unsigned>(day)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

/// Day and month, or the other way round, with both readings where both are dates.
std::optional<WrittenDate> numeric(Span span, int first, int second, int year, bool day_first) {
  const std::optional<Date> european = date_of(year, second, first);
  const std::optional<Date> american = day_first ? std::nullopt : date_of(year, first, second);
  if (european && american && *european != *american) return WrittenDate{span, *european, american};
  if (european) return WrittenDate{span, *european, std::nullopt};
  if (american) return WrittenDate{span, *american, std::nullopt};
  return std::nullopt;
}

using Groups = std::vector<Span>;

std::optional<WrittenDate> read_groups(std::string_view text, const Groups& groups) {
  const auto part = [&](std::size_t group) { return groups[group].in(text); };
  std::optional<Date> date;
  if (!groups[1].empty()) {
    date = date_of(number(part(1)), number(part(2)), number(part(3)));
  } else if (!groups[4].empty()) {
    date = date_of(number(part(6)), month_number(part(5)), number(part(4)));
  } else if (!groups[7].empty()) {
    date = date_of(number(part(9)), month_number(part(7)), number(part(8)));
  } else {
    return numeric(groups[0], number(part(10)), number(part(12)), number(part(13)), part(11) == ".");
  }
  return date ? std::optional(WrittenDate{groups[0], *date, std::nullopt}) : std::nullopt;
}

}  // namespace

std::vector<WrittenDate> dates_in(std::string_view text) {
  static const std::string month(month_expression);
  static const Pattern pattern(
      "(?<![\\w.])(?:((?:19|20)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)"
      "|(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](" +
          month +
          "),?[ -]((?:19|20)\\d\\d)(?!\\d)"
          "|(" +
          month +
          ") (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)"
          "|(\\d{1,2})([./-])(\\d{1,2})\\11((?:19|20)\\d\\d)(?!\\d))",
      Pattern::Case::ignored);
  std::vector<WrittenDate> dates;
  for (std::size_t at = 0; at < text.size();) {
    const Groups groups = pattern.search(text, at);
    if (groups.empty()) break;
    if (const auto date = read_groups(text, groups)) dates.push_back(*date);
    at = groups[0].end;
  }
  return dates;
}

}  // namespace chancery::input
