#pragma once

#include <string_view>

#include "extract/places/place_phrases.hpp"

namespace chancery::extract {

/// What those who look back from an event at the ones before it ask of both.
class LookingBack : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

 protected:
  static constexpr std::uint32_t memory = 8;  ///< events looked back at

  const graph::Event& event(std::uint32_t index) const { return analysis_.facts.events[index]; }
  std::uint32_t sentence_of(std::uint32_t index) const {
    return token_at(reading_.events[index].token).sentence;
  }
  std::uint32_t paragraph_of(std::uint32_t index) const {
    return analysis_.document.sentences[sentence_of(index)].paragraph;
  }
  bool is_past(std::uint32_t index) const;
  /// Whether the sentence names a place of its own before the event.
  bool opens_elsewhere(std::uint32_t index) const;
  /// Whether the later one, `one`, has no other time.
  bool same_day(std::uint32_t one, std::uint32_t other) const;
  /// Whether somebody has the one role in the one event and the other in the other.
  bool shares(std::uint32_t one, std::uint32_t other, std::string_view role,
              std::string_view other_role) const;
};

}  // namespace chancery::extract
