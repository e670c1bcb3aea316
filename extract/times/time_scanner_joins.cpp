// What expressions that stand together make of each other, and weekdays that come again.
#include <utility>

#include "extract/times/time_scanner.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;

/// "8 February and 3 March 2020", "in May and in June 2003": the year behind the second is that of the first.
void TimeScanner::share_years(std::vector<TimeExpression>& all, const TimeScanner& scanner) {
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    TimeExpression& first = all[i];
    const TimeExpression& second = all[i + 1];
    const bool same = first.kind == second.kind && (first.kind == Kind::day || first.kind == Kind::month);
    const bool again = first.begin > 0 && second.begin == first.end + 2 &&
                       scanner.words_[first.begin - 1] == scanner.words_[second.begin - 1];
    if (!same || (second.begin != first.end + 1 && !again) || first.year || !second.year ||
        first.direction != 9)
      continue;
    const bool joint = scanner.is(first.end, "and") || scanner.is(first.end, "to") ||
                       scanner.is(first.end, "or") || scanner.is(first.end, "through") ||
                       scanner.is(first.end, "until") || scanner.is_dash(first.end);
    if (!joint || !first.month || !second.month || *first.month > *second.month) continue;
    first.year = second.year;
    const bool range =
        !again && first.kind == Kind::month && first.begin > 0 && scanner.is(first.begin - 1, "between");
    if (!range) continue;
    first.month2 = second.month;
    first.end = second.end;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// "at 10 a.m. on Monday": the day says more.
void TimeScanner::drop_clocks_beside_days(std::vector<TimeExpression>& all) {
  constexpr std::uint32_t farthest = 4;
  const auto is_day = [](const TimeExpression& one) {
    return one.kind == Kind::day || one.kind == Kind::weekday || one.kind == Kind::day_offset ||
           (one.kind == Kind::unit && one.unit == TimeUnit::day);
  };
  std::vector<TimeExpression> kept;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool behind = i > 0 && is_day(all[i - 1]) && all[i].begin - all[i - 1].end < farthest;
    const bool ahead = i + 1 < all.size() && is_day(all[i + 1]) && all[i + 1].begin - all[i].end < farthest;
    if (all[i].kind != Kind::clock || (!behind && !ahead)) kept.push_back(all[i]);
  }
  all = std::move(kept);
}

/// "every Wednesday and Thursday", "two flights per week on Monday".
bool TimeScanner::recurs_weekly(std::uint32_t i) const {
  while (i > 1 &&
         (is(i - 1, "and") || is(i - 1, "or") || is(i - 1, "/") || is(i - 1, ",") ||
          as(i - 1, Word::day_part)) &&
         (as(i - 2, Word::weekday) || as(i - 2, Word::day_part))) {
    i -= 2;
    if (i > 0 && as(i, Word::day_part) && as(i - 1, Word::weekday)) --i;
  }
  if (i > 0 && (is(i - 1, "every") || is(i - 1, "each") || is(i - 1, "per"))) return true;
  return i > 2 && is(i - 1, "on") && is(i - 2, "week") && is(i - 3, "per");
}

}  // namespace chancery::extract
