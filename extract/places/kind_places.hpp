#pragma once

#include <cstdint>

#include "extract/places/place_phrases.hpp"

namespace chancery::extract {

/// Gives events a place by what they are: a border is closed where it is, a state votes at home.
class KindPlaces : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  /// Leaves an event that has a place as it is.
  void read(std::uint32_t index);

 private:
  void from_line(std::uint32_t index, std::uint32_t token);
  void from_embassy(std::uint32_t index);
  void from_crossing(std::uint32_t index, std::uint32_t token);
  void from_own(std::uint32_t index, std::uint32_t thing);
  void from_state(std::uint32_t index);
  void from_offence(std::uint32_t index, std::uint32_t verb);
  void from_struck(std::uint32_t index, std::uint32_t verb);
  void from_target(std::uint32_t index);
};

}  // namespace chancery::extract
