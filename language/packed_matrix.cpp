#include "language/packed_matrix.hpp"

namespace chancery::language {

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

std::vector<float> window_weights(const std::vector<float>& weights) {
  std::vector<float> parts;
  parts.reserve(weights.size() / 3 * 4);
  for (std::size_t row = 0; row < weights.size(); row += 3 * row_width) {
    const float* left = weights.data() + row;
    const float* centre = left + row_width;
    const float* right = centre + row_width;
    for (const double sign : {1.0, -1.0}) {
      for (std::size_t k = 0; k < row_width; ++k) {
        parts.push_back(static_cast<float>((left[k] + sign * centre[k] + right[k]) / 2));
      }
    }
    parts.insert(parts.end(), left, left + row_width);
    parts.insert(parts.end(), right, right + row_width);
  }
  return parts;
}

}  // namespace chancery::language
