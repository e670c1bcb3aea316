#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/arc_eager.hpp"

namespace chancery::language {

/// A finished tree: for each token its head (its own index for a root), its label, and whether a sentence
/// begins.
struct Tree {
  std::vector<std::uint32_t> heads;
  std::vector<Label> labels;
  std::vector<bool> sentence_starts;
};

/// Makes the tree of a document from its arcs: roots get their label, lifted arcs their right head.
/// @param is_space  for each token
/// @see Nivre and Nilsson 2005, "Pseudo-projective dependency parsing" (encoding HEAD)
Tree finish_tree(std::span<const Arc> arcs, const std::vector<bool>& is_space);

}  // namespace chancery::language
