#pragma once

#include "extract/text/analysis.hpp"
#include "extract/text/tense.hpp"
#include "extract/times/time_expression.hpp"

namespace chancery::extract {

/// The tense in which a time is told: that of the verb around it, but past for what an event that has been
/// is dated by ("after the launch on Wednesday", "the leaders of April's coup").
/// @param head  the token of the expression whose head lies outside of it
Tense tense_told(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head);

/// Whether the time lies ahead whatever the tense: "has been put off until May 12", "a summit for Saturday",
/// "is set for 3 November".
bool is_told_ahead(const Analysis& analysis, const TimeExpression& expression, std::uint32_t head,
                   Tense tense);

/// "The election is in November", "faces elections in November", "With elections in November, the president
/// needs a win", "ahead of elections in November": whether what is held at a set time is told of in the
/// present, so that the time is not that of last year.
bool is_set_in_present(const Analysis& analysis, std::uint32_t head);

/// Whether the time that begins at the token stands behind "with effect from": no day of what is done so.
bool is_behind_effect(const language::Document& document, std::uint32_t begin);

}  // namespace chancery::extract
