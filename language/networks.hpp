#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/arc_eager.hpp"
#include "language/encoder.hpp"
#include "language/model_parts.hpp"
#include "language/name_finder.hpp"
#include "language/tokenizer.hpp"
#include "language/tree.hpp"

namespace chancery::language {

/// A text that is parsed by itself: a paragraph, or a piece of a very long one. Indices count its own tokens.
struct Unit {
  std::uint32_t paragraph = 0;
  std::uint32_t begin = 0;  ///< of its text, in bytes
  std::vector<RawToken> tokens;
  std::vector<std::uint16_t> tags{};
  Tree tree{};
  std::vector<Name> names{};
};

/// The tagger, the parser and the name finder, with the memory they work in.
class Networks {
 public:
  Networks(const Model::Parts& model, const Words& words);

  /// Fills tags, trees and names. What is found for a unit does not depend on the others.
  void run(std::span<Unit> units);
  /// Forgets the words; to be called when they are cleared.
  void clear();

 private:
  void find_trees(std::span<Unit> units);
  void find_names(std::span<Unit> units);
  void multiply(Rows rows, std::span<const std::uint32_t> indices, const PackedMatrix& matrix);

  const Model::Parts& model_;
  const Words& words_;
  Encoder shared_encoder_, name_encoder_;
  ArcEager arcs_;
  NameFinder name_finder_;
  std::vector<TypeKey> sequence_;
  std::vector<float> vectors_;  ///< 64 for each token of the units
  std::vector<float> product_;
};

}  // namespace chancery::language
