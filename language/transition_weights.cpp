#include "language/transition_weights.hpp"

namespace chancery::language {
namespace {

constexpr std::size_t pieces = 2;
constexpr std::size_t column_multiple = 16;  // of the widest vector

}  // namespace

TransitionWeights::TransitionWeights(const NetworkFile& file, std::size_t slot_count, std::size_t actions,
                                     const Kernel& kernel)
    : slots(slot_count), pads(slot_count * hidden_columns), hidden_bias(hidden_columns) {
  const std::size_t low = file.layer_with("linear", "W", {hidden_width, row_width});
  lower = file.array(low, "W", {hidden_width, row_width});
  lower_bias = file.array(low, "b", {hidden_width});
  const std::size_t affine = file.layer("precomputable_affine");
  const auto weights = file.array(affine, "W", {slots, hidden_width, pieces, hidden_width});
  const auto bias = file.array(affine, "b", {hidden_width, pieces});
  const auto pad_values = file.array(affine, "pad", {1, slots, hidden_width, pieces});
  std::vector<PackedMatrix::Output> outputs;
  for (std::size_t slot = 0; slot < slots; ++slot) {
    for (std::size_t column = 0; column < hidden_columns; ++column) {
      // Stored value by value, wanted piece by piece.
      const std::size_t stored = column % hidden_width * pieces + column / hidden_width;
      outputs.push_back({weights.data() + (slot * hidden_columns + stored) * hidden_width, 0});
      pads[slot * hidden_columns + column] = pad_values[slot * hidden_columns + stored];
      hidden_bias[column] = bias[stored];
    }
  }
  projection = PackedMatrix(std::move(outputs), hidden_width, kernel);
  const std::size_t high = file.layer_with("linear", "W", {actions, hidden_width});
  const auto high_weights = file.array(high, "W", {actions, hidden_width});
  const auto high_bias = file.array(high, "b", {actions});
  const std::size_t columns = (actions + column_multiple - 1) / column_multiple * column_multiple;
  upper = AlignedFloats(hidden_width * columns);
  upper_bias = AlignedFloats(columns);
  for (std::size_t action = 0; action < actions; ++action) {
    upper_bias[action] = high_bias[action];
    for (std::size_t k = 0; k < hidden_width; ++k)
      upper[k * columns + action] = high_weights[action * hidden_width + k];
  }
}

}  // namespace chancery::language
