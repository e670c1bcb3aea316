#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "language/aligned.hpp"
#include "language/word_types.hpp"

namespace chancery::language {

/// Rows of padding between two documents: what a row depends on reaches four rows to each side.
constexpr std::size_t encoder_reach = 4;

/// Rows begin to end - 1 of a sequence.
struct RowRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Turns words in context into vectors of 96 floats.
class Encoder {
 public:
  /// Takes the vectors of the next words, in order: row rows[i] of `vectors` for each i.
  using Use = std::function<void(Rows vectors, std::span<const std::uint32_t> rows)>;

  Encoder(const EncoderWeights& weights, const Kernel& kernel, const Words& words);

  /// Encodes the words of several documents.
  /// @param sequence  the documents' keys, with encoder_reach times padding before, between and after them
  void encode(std::span<const TypeKey> sequence, const Use& use);
  void clear() { types_.clear(); }

 private:
  /// First rows of the groups that a layer computes at a time.
  struct Groups {
    std::vector<std::uint32_t> quads, pairs;
  };

  void encode_chunk(std::span<const TypeKey> sequence, RowRange rows, const Use& use);
  RowRange group_rows(std::uint32_t layer, RowRange needed, Groups& groups) const;
  std::vector<std::uint32_t> numbers_of(std::uint32_t layer, RowRange needed, std::uint32_t first) const;

  const EncoderWeights& weights_;
  const Kernel& kernel_;
  WordTypes types_;
  std::vector<std::uint32_t> entries_;
  std::vector<RowRange> documents_;
  AlignedFloats odd_, even_;
};

}  // namespace chancery::language
