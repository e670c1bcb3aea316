#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "language/kernel.hpp"
#include "language/network_file.hpp"
#include "language/packed_matrix.hpp"

namespace chancery::language {

/// The weights of a token-to-vector network: hash embeddings, the layer that mixes them, four window layers.
struct EncoderWeights {
  struct Embedding {
    std::string_view table;  ///< [rows][96] floats at any address, where the file was read to
    std::size_t rows = 0;
    std::uint64_t seed = 0;

    const char* row(std::uint32_t hash) const {
      return table.data() + hash % rows * row_width * sizeof(float);
    }
  };
  struct LayerNorm {
    std::vector<float> scale, shift;
    Norm view() const { return {scale.data(), shift.data()}; }
  };
  struct Layer {
    PackedMatrix matrix;
    LayerNorm norm;
  };

  /// @param file  its bytes must outlive this
  /// @param embedding_count  how many the network has: 4 (NORM, PREFIX, SUFFIX, SHAPE) or 6 (SPACY, IS_SPACE)
  EncoderWeights(const NetworkFile& file, std::size_t embedding_count, const Kernel& kernel);

  std::vector<Embedding> embeddings;
  Layer mixer;
  PackedMatrix
      type_parts;  ///< the first window layer's weights for the left, centre and right row, without bias
  AlignedFloats first_bias;
  LayerNorm first_norm;
  struct WindowLayer {
    PackedMatrix quads, pairs;  ///< in the forms of Kernel::quad_window and Kernel::pair_window
    LayerNorm norm;
  };
  std::array<WindowLayer, 3> layers;  ///< the window layers 2 to 4
};

/// The four rows of a table that make up the embedding of `id`, before taking them modulo the table's rows.
/// @see MurmurHash3 (x64, 128 bits) of the eight bytes of the id
std::array<std::uint32_t, 4> embedding_keys(std::uint64_t id, std::uint64_t seed);

}  // namespace chancery::language
