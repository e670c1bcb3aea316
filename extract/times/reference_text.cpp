#include "extract/times/reference_text.hpp"

#include <cstdio>
#include <cstdlib>

namespace chancery::extract {

using Kind = TimeExpression::Kind;

namespace {

constexpr int no_direction = 9;
constexpr std::size_t least_times = 4;  ///< a brief of the day may tell fewer, and none of its day

std::string each_year(unsigned month) {
  char text[8];
  std::snprintf(text, sizeof text, "--%02u", month % 100);
  return text;
}

/// "early October" is `--10-01/--10-15`.
std::string part_of_month(unsigned month, TimePart part) {
  std::string name = each_year(month);
  if (part == TimePart::early) return name + "-01/" + name + "-15";
  if (part == TimePart::mid) return name + "-15";
  if (part != TimePart::late) return name;
  const auto last = std::chrono::year(2001) / std::chrono::month(month) / std::chrono::last;
  return name + "-15/" + name + "-" + std::to_string(static_cast<unsigned>(last.day()));
}

bool is_near_day(const TimeExpression& expression) {
  return expression.kind == Kind::weekday || (expression.kind == Kind::day_offset && expression.number != 0);
}

/// "last week", "next month", "two days ago": seen from the day of the article.
bool is_seen_from_now(const TimeExpression& expression) {
  const bool short_unit = expression.unit == TimeUnit::day || expression.unit == TimeUnit::week ||
                          expression.unit == TimeUnit::month;
  if (!short_unit) return false;
  if (expression.kind == Kind::unit) return expression.direction == -1 || expression.direction == 1;
  return expression.kind == Kind::offset && expression.direction == -1;
}

bool is_dated_near(const TimeExpression& expression, const std::optional<Date>& published) {
  const bool dated = expression.kind == Kind::day || expression.kind == Kind::days ||
                     (expression.kind == Kind::month && expression.month);
  if (!dated || !expression.year || !published) return false;
  return std::abs(*expression.year - static_cast<int>(published->year())) <= 1;
}

/// "agreed on October 3", "will visit on October 8", in an article of October 4: its news.
bool is_news(const TimeExpression& expression, Tense tense, const std::optional<Date>& published) {
  constexpr int near = 14;  ///< days
  if (expression.kind != Kind::day || !expression.month || !expression.day || expression.year || !published)
    return false;
  const std::chrono::year_month_day day{published->year(), std::chrono::month(*expression.month),
                                        std::chrono::day(*expression.day)};
  if (!day.ok()) return false;
  const int ahead = days_between(*published, day);
  return (tense == Tense::past && ahead <= 0 && ahead > -near) ||
         (tense == Tense::future && ahead >= 0 && ahead < near);
}

}  // namespace

bool is_reference_text(const std::vector<TimeExpression>& expressions, const std::vector<Tense>& tenses,
                       const std::optional<Date>& published) {
  std::size_t near = 0;
  std::size_t all = 0;
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    const TimeExpression& expression = expressions[i];
    if (expression.bare || expression.kind == Kind::clock || expression.kind == Kind::era) continue;
    ++all;
    if (is_dated_near(expressions[i], published) || (published && is_seen_from_now(expressions[i])))
      return false;
    if (is_news(expressions[i], tenses[i], published)) return false;
    if (!is_near_day(expressions[i])) continue;
    if (tenses[i] != Tense::present) return false;
    ++near;
  }
  return all >= least_times && near * 4 <= all;
}

std::optional<ResolvedTime> recurring(const TimeExpression& expression, Tense tense) {
  if (expression.year || expression.direction != no_direction) return std::nullopt;
  if (tense == Tense::past) return std::nullopt;
  if (expression.kind == Kind::month && expression.month && !expression.month2) {
    return ResolvedTime{part_of_month(*expression.month, expression.part), {}};
  }
  if (expression.kind == Kind::season) {
    const auto first = static_cast<unsigned>(expression.number * 3);
    return ResolvedTime{each_year(first) + "/" + each_year(first % 12 + 3), {}};
  }
  if (expression.kind == Kind::day && expression.month && expression.day) {
    char text[12];
    std::snprintf(text, sizeof text, "-%02u", *expression.day % 100);
    return ResolvedTime{each_year(*expression.month) + text, {}};
  }
  return std::nullopt;
}

}  // namespace chancery::extract
