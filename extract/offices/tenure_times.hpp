#pragma once

#include <optional>
#include <span>

#include "core/date.hpp"
#include "extract/names/draft.hpp"

namespace chancery::extract {

/// When an office is held, as far as the text says so.
struct TenureTime {
  std::optional<Interval> time;  ///< since and until when; nothing when neither is told
  bool taken = false;            ///< by what the verb tells, it was taken up before the article: "became"
  bool over = false;             ///< held no more at the date of the article
};

/// Reads since when and until when the office of a title is held: "defence minister since 2019", "who was
/// envoy from 2014 to 2016", "became premier in May", and whether it is over: "formerly head of", "who had
/// served as consul".
/// @param times  those of the title's sentence
TenureTime tenure_time(const Draft& draft, const Title& title, std::span<const graph::TimeIndex> times);

}  // namespace chancery::extract
