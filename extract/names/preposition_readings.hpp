#pragma once

#include <cstdint>
#include <string>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whether the name of a capital, a seat or a state means the government, and what tells it.
struct ReadingDecision {
  bool government = false;
  std::string rule;
  std::uint32_t cue = none;  ///< token
  double confidence = 0.8;
};

/// Decides how a name behind a preposition reads by what the preposition hangs on: "pressure on Seoul", "a
/// street of Seoul".
class PrepositionReadings {
 public:
  /// @param draft  must outlive this
  explicit PrepositionReadings(const Draft& draft) : draft_(draft) {}

  ReadingDecision decide(std::uint32_t preposition) const;

 private:
  bool is_place_noun(const std::string& lemma) const;
  ReadingDecision behind_of(std::uint32_t above, const std::string& head) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
