#pragma once

#include <cstdint>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// What the learned weights cannot know: words that look like an event and only say what is aimed at, wished
/// for or more of, and words that are one whatever is told of them. Events are given by their index.
class NoEvents {
 public:
  /// @param reading  must outlive this
  explicit NoEvents(const EventReading& reading);

  /// Whether the words tell no event.
  bool holds(std::uint32_t index) const;

  /// "noted the start of a dialogue between Oslo and Bern": it has begun, whatever is told of it.
  /// "since the last one in May": so has one of a row that has a day or place of its own.
  bool begins_between(std::uint32_t index) const;

 private:
  bool is_last(std::uint32_t token) const;
  bool grows(std::uint32_t index) const;
  bool is_token_of(std::uint32_t index) const;
  bool is_asked_for(std::uint32_t index) const;
  bool is_aim(std::uint32_t index) const;
  bool is_design(std::uint32_t index) const;
  bool is_called(std::uint32_t index) const;
  bool is_of_interview(std::uint32_t index) const;
  bool is_own_wish(std::uint32_t index) const;
  bool is_as_told(std::uint32_t index) const;
  bool is_rehearsed(std::uint32_t index) const;
  bool is_enforced(std::uint32_t index) const;
  bool is_openness(std::uint32_t index) const;
  bool is_kind_of_table(std::uint32_t index) const;
  bool is_only_called(std::uint32_t index) const;
  bool is_bare_toll(std::uint32_t index) const;
  bool is_claimed_land(std::uint32_t index) const;
  bool is_bare(std::uint32_t noun) const;
  bool is_field(std::uint32_t index) const;
  bool is_deadline(std::uint32_t index) const;
  bool is_note(std::uint32_t index) const;
  bool is_party(std::uint32_t index) const;

  const EventReading& reading_;
  std::uint64_t growth_;
};

}  // namespace chancery::extract
