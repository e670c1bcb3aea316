#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace chancery::language {

/// Width of a row of the encoders, and of the pieces a maxout takes the maximum of.
constexpr std::size_t row_width = 96;
constexpr std::size_t maxout_pieces = 3;
constexpr std::size_t maxout_width = row_width * maxout_pieces;
/// Hidden units of the two transition systems, and the pieces of each.
constexpr std::size_t hidden_width = 64;
constexpr std::size_t hidden_columns = 2 * hidden_width;

/// A matrix in panels of three vectors: panel, then input, then 3 x lanes outputs; so a kernel reads it in
/// order.
struct Panels {
  const float* weights = nullptr;  ///< [panels][depth][3 * lanes]
  const float* bias = nullptr;     ///< [panels][3 * lanes]
  std::size_t depth = 0;
  std::size_t panels = 0;
};

/// Rows of floats: row r begins at data + r * stride.
struct Rows {
  const float* data = nullptr;
  std::size_t stride = 0;
};

/// Scale and shift of a layer norm over 96 values.
struct Norm {
  const float* scale = nullptr;
  const float* shift = nullptr;
};

/// The head of a transition system: sum of slots -> maximum of two pieces -> scores of the actions.
struct ScoreHead {
  const float* hidden_bias = nullptr;  ///< [128], piece after piece
  const float* weights = nullptr;      ///< [64][columns]
  const float* bias = nullptr;         ///< [columns]
  std::size_t columns = 0;             ///< a multiple of 16
};

/// One word type's part of the first encoder layer: its row (96) and what it adds to the layer's sums as the
/// left neighbour, the centre and the right neighbour (288 each, in the order of the panels).
constexpr std::size_t type_entry = row_width + 3 * maxout_width;

/// The arithmetic of the networks for one kind of processor. All functions give the same floats for a row
/// whatever rows they are called with besides.
struct Kernel {
  std::string_view name;  ///< "avx512", "avx2" or "portable"
  std::size_t lanes;      ///< floats in a vector

  /// output[i] = matrix . input[rows[i]] + bias
  void (*affine)(Rows input, const std::uint32_t* rows, std::size_t count, const Panels& matrix,
                 float* output, std::size_t output_stride);
  /// output[rows[i]] = norm(maxout(matrix . input[rows[i]] + bias)) + residual[rows[i]], no residual when
  /// null
  void (*maxout)(Rows input, const std::uint32_t* rows, std::size_t count, const Panels& matrix, Norm norm,
                 const float* residual, float* output);
  /// The same for the first layer of row first + i, from the parts of its three types
  void (*first_layer)(const float* types, const std::uint32_t* row_types, const std::uint32_t* rows,
                      std::size_t count, const float* bias, Norm norm, float* output);
  /// The window layers after it, four neighbours at a time: output rows r to r + 3 of each quad r =
  /// norm(maxout(weights . the row and its neighbours + bias)) + the row. Six products give what twelve give
  /// row by row. All of the rows r - 1 to r + 4 count for each of the four, in the last digits.
  /// @param matrix  the outputs of quad_weights, packed
  /// @see Lavin and Gray, Fast Algorithms for Convolutional Neural Networks (2016), F(4, 3)
  void (*quad_window)(const float* input, const std::uint32_t* quads, std::size_t count, const Panels& matrix,
                      Norm norm, float* output);
  /// The same two at a time, four products for six, for what quads leave over. A later pair may write a row
  /// of an earlier one anew; the first row of a pair does not depend on the row after the second.
  /// @param matrix  the outputs of pair_weights, packed
  /// @see the same, F(2, 3)
  void (*pair_window)(const float* input, const std::uint32_t* pairs, std::size_t count, const Panels& matrix,
                      Norm norm, float* output);
  /// scores = head(sum of the slots); each slot has 128 floats
  void (*score)(const float* const* slots, std::size_t count, const ScoreHead& head, float* scores);
};

/// The kernels that this program has and this processor can run, best first.
std::vector<const Kernel*> usable_kernels();
/// The one that CHANCERY_KERNEL names, else the best. @throws Error when it is unknown or cannot run here
const Kernel& choose_kernel();

}  // namespace chancery::language
