#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/kernel.hpp"
#include "language/moves.hpp"
#include "language/slot_features.hpp"
#include "language/transition_weights.hpp"

namespace chancery::language {

/// Finds names by begin, in, last, unit and out transitions, one per token.
class NameFinder {
 public:
  /// What it has to know of a token besides its vector.
  struct Token {
    bool is_space = false;
    bool sentence_start = false;
  };

  NameFinder(const TransitionWeights& weights, const NameActions& actions, const Kernel& kernel);

  /// Appends the names of a document; token indices count from its beginning.
  /// @param vectors  rows of 64 floats
  void find(Rows vectors, std::span<const Token> tokens, std::vector<Name>& names);

 private:
  std::size_t best_action(std::span<const Token> tokens, std::size_t index) const;
  void score_actions(std::size_t index);

  const NameActions& actions_;
  const Kernel& kernel_;
  ScoreHead head_;
  SlotFeatures features_;
  std::vector<float> scores_;
  std::int32_t begin_ = -1;  ///< of the open name, or -1
  std::size_t open_type_ = 0;
};

}  // namespace chancery::language
