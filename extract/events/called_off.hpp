#pragma once

#include <cstdint>

#include "extract/events/event_comparison.hpp"

namespace chancery::extract {

/// "was to fly to Berlin. The trip has been called off": finds the plan that a noun stands for with what
/// became of it.
class CalledOff {
 public:
  /// @param reading  must outlive this
  explicit CalledOff(const EventReading& reading) : reading_(reading), compare_(reading) {}

  /// The planned event, told before; no_index when there is none.
  std::uint32_t plan(std::uint32_t index) const;

 private:
  bool is_off(std::uint32_t index) const;
  std::uint32_t sentence_of(std::uint32_t index) const;

  const EventReading& reading_;
  EventComparison compare_;
};

}  // namespace chancery::extract
