#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "language/network_file.hpp"
#include "language/packed_matrix.hpp"

namespace chancery::language {

/// The weights of a transition system's scores, above the encoder.
struct TransitionWeights {
  TransitionWeights(const NetworkFile& file, std::size_t slots, std::size_t actions, const Kernel& kernel);

  ScoreHead head() const { return {hidden_bias.data(), upper.data(), upper_bias.data(), upper_bias.size()}; }
  const float* pad(std::size_t slot) const { return pads.data() + slot * hidden_columns; }

  std::size_t slots;
  PackedMatrix projection;   ///< 64 -> slots x 128: what a token adds to the hidden sums in each slot
  std::vector<float> lower;  ///< [64][96], the encoder's rows -> 64
  std::vector<float> lower_bias;
  AlignedFloats pads;         ///< [slots][128], for an empty slot
  AlignedFloats hidden_bias;  ///< [128]
  AlignedFloats upper;        ///< [64][columns]
  AlignedFloats upper_bias;
};

}  // namespace chancery::language
