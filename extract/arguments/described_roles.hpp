#pragma once

#include <cstdint>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Adds to events who takes part in them without a name: "Afghan rebels", beside the state that they may
/// count for.
class DescribedRoles {
 public:
  /// @param reading  must outlive this
  explicit DescribedRoles(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void read(std::uint32_t index, const RolePlace& role, const Filler& filler);

 private:
  void describe_owners(std::uint32_t index, const RolePlace& role, std::uint32_t struck);
  void describe(std::uint32_t index, const RolePlace& role, Span words);

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace chancery::extract
