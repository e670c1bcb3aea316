#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "language/aligned.hpp"
#include "language/kernel.hpp"
#include "language/transition_weights.hpp"

namespace chancery::language {

/// What each token of a document adds to a transition system's hidden layer, slot by slot. Computed block by
/// block as the tokens come up; of long documents the last 512 tokens are kept and older ones computed again
/// when asked for.
class SlotFeatures {
 public:
  SlotFeatures(const TransitionWeights& weights, const Kernel& kernel);

  /// Begins a document. @param tokens  rows of 64 floats, one per token; must stay until the next call
  void begin(Rows tokens, std::size_t count);
  /// Computes up to `token`. What of() gave before may be gone.
  void reach(std::uint32_t token) {
    while (token >= filled_) fill();
  }
  /// The 128 floats of a token in a slot; of the empty slot for token -1. The token must have been reached.
  /// They stay until the next call for the same slot, or of reach().
  const float* of(std::int32_t token, std::size_t slot);

 private:
  void fill();
  const float* recomputed(std::uint32_t token, std::size_t slot);

  const TransitionWeights& weights_;
  const Kernel& kernel_;
  Rows tokens_;
  std::uint32_t count_ = 0;
  std::uint32_t filled_ = 0;
  AlignedFloats recent_, old_, row_;
  std::vector<std::int64_t> old_tokens_;
};

}  // namespace chancery::language
