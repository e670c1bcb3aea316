#pragma once

#include <optional>
#include <vector>

#include "core/date.hpp"
#include "extract/times/time_expression.hpp"
#include "extract/times/time_resolver.hpp"

namespace chancery::extract {

/// Whether an article is no news but tells of a life, a place or a custom: it has several times; none is a
/// dated day or month within a year of its publication or seen from it ("last week"); weekdays and the like
/// ("closed on Mondays") are few and told in the present.
/// @param tenses  of each expression
bool is_reference_text(const std::vector<TimeExpression>& expressions, const std::vector<Tense>& tenses,
                       const std::optional<Date>& published);

/// What recurs each year, as such a text has it: "in July" is `--07`, "the summer" `--06/--09`; nothing for
/// all that has a year or is told of the past. Its interval is empty.
std::optional<ResolvedTime> recurring(const TimeExpression& expression, Tense tense);

}  // namespace chancery::extract
