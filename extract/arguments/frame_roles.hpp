#pragma once

#include <cstdint>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Which role the frame of an event's word gives to what stands at its places.
class FrameRoles {
 public:
  /// @param reading  must outlive this
  explicit FrameRoles(const EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  /// Whether the filler stands where the frame has the role.
  bool takes(const EventAt& at, const RolePlace& role, const Filler& filler) const;
  /// The role that is meant: bodies that vote are the body of the vote; people who are handed over are its
  /// victims.
  RolePlace meant(const EventAt& at, RolePlace role, const Filler& filler) const;
  /// "rejected the charge in a letter carried by the agency": whether the token is in a clause that describes
  /// something within the phrase.
  bool stands_aside(std::uint32_t token, std::uint32_t phrase) const;
  /// "insisted on its demands": whether the possessive stands for who speaks in what the noun tells.
  bool speaks_in_noun(std::uint32_t token) const;
  /// "the withdrawal of forces from Mali": where the frame asks whence, they are not Mali's.
  bool leaves(const EventAt& at, std::uint32_t token, graph::EntityIndex entity) const;
  /// "an American soldier fled to the North": whether it is one of its people, not the state.
  bool goes_alone(const EventAt& at, std::uint32_t token) const;

 private:
  bool is_planner(const EventAt& at, const RolePlace& role, const Filler& filler) const;
  bool is_host(const EventAt& at) const;
  bool is_sanctioned(const EventAt& at, const Filler& filler) const;
  bool is_killed(const EventAt& at, const Filler& filler) const;
  bool is_whither(const Filler& filler) const;
  bool is_of_journey(const EventAt& at, const Filler& filler) const;

  const EventReading& reading_;
  const Analysis& analysis_;
};

}  // namespace chancery::extract
