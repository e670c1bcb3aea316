#include "graph/paths.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace chancery::graph {
namespace {

/// What a search may use besides what the caller allows.
struct Limits {
  const std::function<bool(VertexId)>& may_pass;
  std::set<VertexId> closed_vertices;
  std::set<EdgeId> closed_edges;

  bool allows(VertexId vertex, EdgeId edge) const {
    return !closed_edges.contains(edge) && !closed_vertices.contains(vertex);
  }
};

/// The search from one end: the vertices reached, each with the hop by which it was reached first.
struct Side {
  struct Reached {
    VertexId before = no_id;
    EdgeId edge;
  };
  std::unordered_map<VertexId, Reached> reached;
  std::vector<VertexId> border;

  explicit Side(VertexId start) : reached{{start, {}}}, border{start} {}
};

/// Goes one step further from `side`, and gives a vertex where the other side has been, or no_id.
/// Of several the smallest, so that the path does not depend on the order of a hash table.
VertexId widen(const Frozen& graph, Side& side, const Side& other, VertexId goal, const Limits& limits) {
  std::vector<VertexId> next;
  VertexId met = no_id;
  for (const VertexId vertex : side.border) {
    graph.each_neighbour(vertex, [&](VertexId neighbour, EdgeId edge) {
      if (!limits.allows(neighbour, edge)) return;
      if (limits.may_pass && neighbour != goal && !limits.may_pass(neighbour) &&
          !other.reached.contains(neighbour))
        return;
      if (!side.reached.try_emplace(neighbour, Side::Reached{vertex, edge}).second) return;
      if (other.reached.contains(neighbour)) met = std::min(met, neighbour);
      next.push_back(neighbour);
    });
  }
  side.border = std::move(next);
  return met;
}

std::vector<Hop> joined(const Side& front, const Side& back, VertexId from, VertexId met, VertexId to) {
  std::vector<Hop> path;
  for (VertexId at = met; at != from; at = front.reached.at(at).before)
    path.push_back({front.reached.at(at).edge, at});
  std::ranges::reverse(path);
  for (VertexId at = met; at != to; at = back.reached.at(at).before) {
    path.push_back({back.reached.at(at).edge, back.reached.at(at).before});
  }
  return path;
}

std::vector<Hop> search(const Frozen& graph, VertexId from, VertexId to, const Limits& limits) {
  if (from == to || from >= graph.vertex_count() || to >= graph.vertex_count()) return {};
  Side front(from);
  Side back(to);
  while (!front.border.empty() && !back.border.empty()) {
    const bool forward = front.border.size() <= back.border.size();
    const VertexId met =
        forward ? widen(graph, front, back, to, limits) : widen(graph, back, front, from, limits);
    if (met != no_id) return joined(front, back, from, met, to);
  }
  return {};
}

bool is_before(const std::vector<Hop>& one, const std::vector<Hop>& other) {
  if (one.size() != other.size()) return one.size() < other.size();
  return std::ranges::lexicographical_compare(one, other, {}, &Hop::edge, &Hop::edge);
}

bool begins_with(const std::vector<Hop>& path, const std::vector<Hop>& root) {
  return path.size() > root.size() && std::equal(root.begin(), root.end(), path.begin());
}

/// The candidates that leave `path` at each of its vertices.
void add_deviations(const Frozen& graph, VertexId from, VertexId to,
                    const std::function<bool(VertexId)>& may_pass, const std::vector<std::vector<Hop>>& found,
                    std::vector<std::vector<Hop>>& candidates) {
  const std::vector<Hop>& path = found.back();
  for (std::size_t at = 0; at < path.size(); ++at) {
    std::vector<Hop> root(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(at));
    Limits limits{may_pass, {}, {}};
    if (at > 0) limits.closed_vertices.insert(from);
    for (std::size_t i = 0; i + 1 < at; ++i) limits.closed_vertices.insert(path[i].to);
    for (const auto& known : found) {
      if (begins_with(known, root)) limits.closed_edges.insert(known[at].edge);
    }
    const std::vector<Hop> rest = search(graph, at == 0 ? from : path[at - 1].to, to, limits);
    if (rest.empty()) continue;
    root.insert(root.end(), rest.begin(), rest.end());
    if (std::ranges::find(candidates, root) == candidates.end()) candidates.push_back(std::move(root));
  }
}

}  // namespace

std::vector<Hop> shortest_path(const Frozen& graph, VertexId from, VertexId to,
                               const std::function<bool(VertexId)>& may_pass) {
  return search(graph, from, to, {may_pass, {}, {}});
}

std::vector<std::vector<Hop>> shortest_paths(const Frozen& graph, VertexId from, VertexId to,
                                             std::size_t count,
                                             const std::function<bool(VertexId)>& may_pass) {
  std::vector<std::vector<Hop>> found;
  std::vector<std::vector<Hop>> candidates;
  if (auto first = shortest_path(graph, from, to, may_pass); !first.empty() && count > 0)
    found.push_back(std::move(first));
  while (!found.empty() && found.size() < count) {
    add_deviations(graph, from, to, may_pass, found, candidates);
    if (candidates.empty()) break;
    const auto best = std::ranges::min_element(candidates, is_before);
    found.push_back(std::move(*best));
    candidates.erase(best);
  }
  return found;
}

}  // namespace chancery::graph
