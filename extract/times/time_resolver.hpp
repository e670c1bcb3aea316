#pragma once

#include <optional>
#include <string>

#include "core/date.hpp"
#include "extract/text/tense.hpp"
#include "extract/times/time_expression.hpp"

namespace chancery::extract {

/// A time expression placed on the calendar.
struct ResolvedTime {
  std::string value;  ///< ISO 8601 / EDTF-like
  Interval interval;
};

/// What a relative expression is seen from.
struct TimeContext {
  std::optional<Date> reference;      ///< date of the article
  std::optional<Interval> last_told;  ///< the time told last before the expression
  std::optional<Date> last_day;       ///< the day told last in an earlier sentence, not ahead of the article
  Tense tense = Tense::unknown;
};

/// Places an expression on the calendar; nothing when it needs a date that the context does not have.
std::optional<ResolvedTime> resolve(const TimeExpression& expression, const TimeContext& context);

}  // namespace chancery::extract
