#include "language/tree.hpp"

#include <algorithm>
#include <numeric>

namespace chancery::language {
namespace {

// The first and the last token of each token's subtree.
struct Edges {
  std::vector<std::uint32_t> left, right;
};

void widen(Edges& edges, std::uint32_t child, std::uint32_t head) {
  edges.left[head] = std::min(edges.left[head], edges.left[child]);
  edges.right[head] = std::max(edges.right[head], edges.right[child]);
}

std::vector<bool> starts(const std::vector<std::uint32_t>& heads, const Edges& edges) {
  std::vector<bool> is_start(heads.size(), false);
  for (std::uint32_t i = 0; i < heads.size(); ++i) {
    if (heads[i] == i) is_start[edges.left[i]] = true;
  }
  return is_start;
}

// The check by which spaCy ends its rounds; it leaves out the last token, and so do we.
bool heads_stay_in_sentences(const std::vector<std::uint32_t>& heads, const Edges& edges) {
  const std::vector<bool> is_start = starts(heads, edges);
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i < heads.size(); ++i) {
    if (!(i > 0 && is_start[i]) && i + 1 != heads.size()) continue;
    for (std::uint32_t j = begin; j < i; ++j) {
      if (heads[j] < begin || heads[j] > i) return false;
    }
    begin = i;
  }
  return true;
}

// One round is enough for a projective tree; others take more, and are left as they are after twelve.
Edges find_edges(const std::vector<std::uint32_t>& heads) {
  constexpr int most_rounds = 12;
  Edges edges;
  edges.left.resize(heads.size());
  std::iota(edges.left.begin(), edges.left.end(), 0);
  edges.right = edges.left;
  for (int round = 0; round < most_rounds; ++round) {
    for (std::uint32_t i = 0; i < heads.size(); ++i) widen(edges, i, heads[i]);
    for (auto i = static_cast<std::uint32_t>(heads.size()); i-- > 0;) widen(edges, i, heads[i]);
    if (heads_stay_in_sentences(heads, edges)) break;
  }
  return edges;
}

// Breadth first, level by level, children in the order of the text. A label that is itself still decorated
// (its token comes later) is none of those looked for.
std::uint32_t find_labelled(const Tree& tree, std::span<const Arc> arcs, const Edges& edges,
                            const std::vector<bool>& is_space, std::uint32_t token) {
  const Label wanted = arcs[token].label.head_label;
  std::vector<std::uint32_t> level{tree.heads[token]};
  std::vector<std::uint32_t> next;
  for (; !level.empty(); level = std::move(next)) {
    next.clear();
    for (const std::uint32_t parent : level) {
      for (std::uint32_t child = edges.left[parent]; child <= edges.right[parent]; ++child) {
        if (child == parent || child == token || tree.heads[child] != parent || is_space[child]) continue;
        const bool decorated = child > token && arcs[child].label.head_label != Label::none;
        if (tree.labels[child] == wanted && !decorated) return child;
        next.push_back(child);
      }
    }
  }
  return tree.heads[token];
}

}  // namespace

Tree finish_tree(std::span<const Arc> arcs, const std::vector<bool>& is_space) {
  Tree tree;
  bool lifted = false;
  for (std::uint32_t i = 0; i < arcs.size(); ++i) {
    const bool root = arcs[i].head < 0;
    tree.heads.push_back(root ? i : static_cast<std::uint32_t>(arcs[i].head));
    tree.labels.push_back(root ? Label::ROOT : arcs[i].label.label);
    lifted = lifted || (!root && arcs[i].label.head_label != Label::none);
  }
  Edges edges = find_edges(tree.heads);
  if (lifted) {
    for (std::uint32_t i = 0; i < arcs.size(); ++i) {
      if (arcs[i].label.head_label != Label::none)
        tree.heads[i] = find_labelled(tree, arcs, edges, is_space, i);
    }
    edges = find_edges(tree.heads);
  }
  tree.sentence_starts = starts(tree.heads, edges);
  return tree;
}

}  // namespace chancery::language
