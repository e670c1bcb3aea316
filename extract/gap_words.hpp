#pragma once

#include <cstdint>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Whether words that no table has may tell events.
class GapWords {
 public:
  /// @param reading  must outlive this
  explicit GapWords(const EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  /// Whether a named person, state or body does what the verb tells, or undergoes it.
  bool has_actor(std::uint32_t verb) const;
  /// "held talks": the noun tells the event.
  bool carries_event(std::uint32_t verb) const;
  /// A noun made of a verb, of or by a named actor: "Chad's disbandment of the force".
  bool looks_like_event(std::uint32_t noun) const;

 private:
  bool is_named_actor(std::uint32_t token) const;
  bool has_actor_behind(std::uint32_t preposition) const;

  const EventReading& reading_;
  const Analysis& analysis_;
};

}  // namespace chancery::extract
