#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/aligned.hpp"
#include "language/encoder_weights.hpp"
#include "language/kernel.hpp"
#include "language/words.hpp"

namespace chancery::language {

/// What stands in a row of an encoder: a word, with or without a space after it, or nothing (padding).
using TypeKey = std::uint32_t;
constexpr TypeKey padding = 0xffffffff;
inline TypeKey type_key(WordId word, bool space_after) { return word * 2 + (space_after ? 1 : 0); }

/// The part of an encoder that depends on the word alone, computed once for each word and kept; bounded.
class WordTypes {
 public:
  WordTypes(const EncoderWeights& weights, const Kernel& kernel, const Words& words);

  /// Gives the entry of each key, and computes those that are new. Entries stay until the next call.
  /// At most 4,096 keys.
  void look_up(std::span<const TypeKey> keys, std::uint32_t* entries);
  /// Entry e begins at e * type_entry. Entry 0 is the padding.
  const float* entries() const { return entries_.data(); }
  /// Forgets all; to be called when the words are cleared.
  void clear();

 private:
  void compute(std::uint32_t first, std::span<const TypeKey> keys);
  void embed(TypeKey key, float* features) const;

  const EncoderWeights& weights_;
  const Kernel& kernel_;
  const Words& words_;
  std::vector<std::uint32_t> entry_of_;  ///< by key; 0 where there is none
  AlignedFloats entries_, features_, mixed_;
  std::uint32_t used_ = 1;
};

}  // namespace chancery::language
