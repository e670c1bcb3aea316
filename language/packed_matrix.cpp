#include "language/packed_matrix.hpp"

#include <array>

namespace chancery::language {
namespace {

// Of each output the parts left, centre and right, added up with each row of factors.
template <std::size_t N>
std::vector<float> combined_weights(const std::vector<float>& weights,
                                    const std::array<std::array<double, 3>, N>& factors) {
  std::vector<float> parts;
  parts.reserve(weights.size() / 3 * N);
  for (std::size_t row = 0; row < weights.size(); row += 3 * row_width) {
    const float* left = weights.data() + row;
    const float* centre = left + row_width;
    const float* right = centre + row_width;
    for (const auto& [of_left, of_centre, of_right] : factors) {
      for (std::size_t k = 0; k < row_width; ++k) {
        parts.push_back(static_cast<float>(of_left * left[k] + of_centre * centre[k] + of_right * right[k]));
      }
    }
  }
  return parts;
}

}  // namespace

PackedMatrix::PackedMatrix(std::vector<Output> outputs, std::size_t depth, const Kernel& kernel)
    : depth_(depth) {
  const std::size_t width = 3 * kernel.lanes;
  panels_ = (outputs.size() + width - 1) / width;
  outputs.resize(panels_ * width);
  weights_ = AlignedFloats(panels_ * depth * width);
  bias_ = AlignedFloats(panels_ * width);
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    bias_[i] = outputs[i].bias;
    if (outputs[i].weights == nullptr) continue;
    float* column = weights_.data() + i / width * depth * width + i % width;
    for (std::size_t k = 0; k < depth; ++k) column[k * width] = outputs[i].weights[k];
  }
}

std::vector<PackedMatrix::Output> maxout_outputs(const std::vector<float>& weights, const float* bias,
                                                 std::size_t inputs, std::size_t first,
                                                 const Kernel& kernel) {
  std::vector<PackedMatrix::Output> outputs;
  for (std::size_t value = 0; value < row_width; value += kernel.lanes) {
    for (std::size_t piece = 0; piece < maxout_pieces; ++piece) {
      for (std::size_t lane = 0; lane < kernel.lanes; ++lane) {
        const std::size_t row = (value + lane) * maxout_pieces + piece;
        outputs.push_back({weights.data() + row * inputs + first, bias == nullptr ? 0.0F : bias[row]});
      }
    }
  }
  return outputs;
}

std::vector<float> pair_weights(const std::vector<float>& weights) {
  return combined_weights<4>(weights, {{{0.5, 0.5, 0.5}, {0.5, -0.5, 0.5}, {1, 0, 0}, {0, 0, 1}}});
}

std::vector<float> quad_weights(const std::vector<float>& weights) {
  return combined_weights<6>(weights, {{{-1 / 6.0, -1 / 6.0, -1 / 6.0},
                                        {-1 / 6.0, 1 / 6.0, -1 / 6.0},
                                        {1 / 24.0, 1 / 12.0, 1 / 6.0},
                                        {1 / 24.0, -1 / 12.0, 1 / 6.0},
                                        {0.25, 0, 0},
                                        {0, 0, 1}}});
}

}  // namespace chancery::language
