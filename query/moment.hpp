#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include "query/decimal.hpp"

namespace chancery::query {

/// A value of xsd:dateTime, xsd:date or xsd:time, on the proleptic Gregorian calendar.
struct Moment {
  std::int64_t year = 0;
  int month = 1;
  int day = 1;
  int hour = 0;
  int minute = 0;
  Decimal second;
  std::optional<int> zone;  ///< minutes east of UTC

  /// Of a valid lexical form of the datatype ("dateTime", "date" or "time").
  static Moment parse(std::string_view text, std::string_view datatype);

  /// Seconds since 1970 on the local clock.
  Decimal local_seconds() const;
};

/// Nothing when one has a zone and the other none, and they lie within 14 hours. @see XML Schema 1.1 part
/// 2, 3.3.7
std::optional<std::strong_ordering> compare(const Moment& a, const Moment& b);

}  // namespace chancery::query
