#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/span.hpp"

namespace chancery::input {

/// A calendar date written out in a line of text.
struct WrittenDate {
  Span span;
  Date date{};
  std::optional<Date> other;  ///< the second reading when day and month can change places (`05/09/2022`)
};

/// The dates with day, month and year in a short text, in its order: `12 March 2024`, `Oct. 18, 2023`,
/// `2024-03-12`, `2018.12.11`, `28.09.2021`, `13/11/2023`, `05/22/2019`. With dots the day comes first. Dates
/// that no calendar has are left out.
std::vector<WrittenDate> dates_in(std::string_view text);

/// A regular expression for the English name of a month, long or short, in either case.
inline constexpr std::string_view month_expression =
    "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|"
    "\\.)?|"
    "sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";

}  // namespace chancery::input
