#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "road", "bridge", "travel": words that "between" joins to two places.
bool runs_between(std::string_view head);

/// Whether the name of a capital, a seat or a state means the government, and what tells it.
struct ReadingDecision {
  bool government = false;
  std::string rule;
  std::uint32_t cue = none;  ///< token
  double confidence = 0.8;
};

/// Decides how a name behind a preposition reads by what the preposition hangs on: "pressure on Seoul", "a
/// street of Seoul"; or by the clause behind it.
class PrepositionReadings {
 public:
  /// @param draft  must outlive this
  explicit PrepositionReadings(const Draft& draft) : draft_(draft) {}

  ReadingDecision decide(std::uint32_t preposition) const;
  /// "no word from New Delhi, which said": a city does not speak; nothing where no such clause hangs on the
  /// token.
  std::optional<ReadingDecision> speaker_behind(std::uint32_t token) const;

 private:
  bool is_place_noun(std::string_view lemma) const;
  ReadingDecision behind_of(std::uint32_t above, std::string_view head) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
