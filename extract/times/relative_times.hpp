#pragma once

#include "extract/times/time_expression.hpp"
#include "extract/times/time_values.hpp"

namespace chancery::extract {

/// Expressions seen from the date of the article or the time told last, placed on the calendar; nothing when
/// the context has no date to see them from.
Resolved resolve_weekday(const TimeExpression& expression, const TimeContext& context);
/// "last week", "the next day", "recent years", "the weekend"
Resolved resolve_unit(const TimeExpression& expression, const TimeContext& context);
/// "two weeks ago", "a day later"
Resolved resolve_offset(const TimeExpression& expression, const TimeContext& context);
/// "the past 30 days": from as long before or behind as the words say up to the day they are seen from.
Resolved resolve_stretch(const TimeExpression& expression, const TimeContext& context);

}  // namespace chancery::extract
