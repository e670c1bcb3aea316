#pragma once

#include <cstddef>
#include <vector>

#include "language/aligned.hpp"
#include "language/kernel.hpp"

namespace chancery::language {

/// A matrix in the order that a kernel reads (Panels), with its bias.
class PackedMatrix {
 public:
  /// One output: where its weights begin (null: an output that is always 0), and its bias.
  struct Output {
    const float* weights = nullptr;
    float bias = 0;
  };

  PackedMatrix() = default;
  /// @param outputs  in the order of the panels' columns; filled up to whole panels with zeros
  /// @param depth    weights of an output
  PackedMatrix(std::vector<Output> outputs, std::size_t depth, const Kernel& kernel);

  Panels panels() const { return {weights_.data(), bias_.data(), depth_, panels_}; }
  /// Outputs, those that fill the last panel included.
  std::size_t columns() const { return bias_.size(); }

 private:
  AlignedFloats weights_, bias_;
  std::size_t depth_ = 0;
  std::size_t panels_ = 0;
};

/// The outputs of a maxout layer over 96 x 3, so ordered that the three pieces of a value lie in the same
/// lane.
/// @param weights  [96][3][inputs]
/// @param bias     [96][3], or null for none
/// @param first    input from which on the weights are taken
std::vector<PackedMatrix::Output> maxout_outputs(const std::vector<float>& weights, const float* bias,
                                                 std::size_t inputs, std::size_t first, const Kernel& kernel);

/// The weights of a maxout layer over three rows (left, centre, right) for Kernel::pair_window: of each
/// output half the sum of the three parts, half of left - centre + right, left, right.
/// @param weights  [96][3][3 * 96]
/// @return [96][3][4 * 96]
std::vector<float> pair_weights(const std::vector<float>& weights);
/// The same for Kernel::quad_window: the parts' polynomial at 1, -1, 2 and -2, scaled, then left / 4 and
/// right.
/// @return [96][3][6 * 96]
std::vector<float> quad_weights(const std::vector<float>& weights);

}  // namespace chancery::language
