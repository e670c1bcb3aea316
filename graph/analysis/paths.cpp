#include "graph/analysis/paths.hpp"

#include <algorithm>

namespace chancery::graph::analysis {
namespace {

bool begins_with(const Path& path, const Path& root) {
  return path.size() > root.size() && std::equal(root.begin(), root.end(), path.begin());
}

}  // namespace

PathFinder::PathFinder(const Network& network) : network_(network) {
  front_.marks.resize(network.node_count());
  back_.marks.resize(network.node_count());
}

void PathFinder::start(Side& side, Node node) {
  side.border.assign(1, node);
  side.marks[node] = {search_, no_id, no_id};
}

std::size_t PathFinder::width(const Side& side) const {
  std::size_t arcs = 0;
  for (const Node node : side.border) arcs += network_.arcs(node).size();
  return arcs;
}

// Goes one step further from `side`, and gives a node where the other side has been, or no_id.
Node PathFinder::widen(Side& side, const Side& other, const std::vector<bool>& may_pass) {
  std::vector<Node> next;
  Node met = no_id;
  for (const Node node : side.border) {
    for (const auto& [to, link] : network_.arcs(node)) {
      if (has_reached(side, to) || closed_links_.contains(link) || closed_nodes_.contains(to)) continue;
      const bool meets = has_reached(other, to);
      if (!meets && !may_pass.empty() && !may_pass[to]) continue;
      side.marks[to] = {search_, node, link};
      if (meets) met = std::min(met, to);
      next.push_back(to);
    }
  }
  side.border = std::move(next);
  return met;
}

Path PathFinder::joined(Node from, Node met, Node to) const {
  Path path;
  for (Node at = met; at != from; at = front_.marks[at].before) path.push_back({front_.marks[at].link, at});
  std::ranges::reverse(path);
  for (Node at = met; at != to; at = back_.marks[at].before)
    path.push_back({back_.marks[at].link, back_.marks[at].before});
  return path;
}

Path PathFinder::search(Node from, Node to, const std::vector<bool>& may_pass) {
  if (from == to || from >= network_.node_count() || to >= network_.node_count()) return {};
  if (++search_ == 0) {  // counted round: old marks would look new
    for (Side* side : {&front_, &back_}) std::ranges::fill(side->marks, Mark{});
    ++search_;
  }
  start(front_, from);
  start(back_, to);
  while (!front_.border.empty() && !back_.border.empty()) {
    const bool forward = width(front_) <= width(back_);
    const Node met = forward ? widen(front_, back_, may_pass) : widen(back_, front_, may_pass);
    if (met != no_id) return joined(from, met, to);
  }
  return {};
}

Path PathFinder::shortest(Node from, Node to, const std::vector<bool>& may_pass) {
  closed_nodes_.clear();
  closed_links_.clear();
  return search(from, to, may_pass);
}

// The candidates that leave the path found last at each of its nodes.
void PathFinder::add_deviations(Node from, Node to, const std::vector<bool>& may_pass,
                                const std::vector<Path>& found,
                                std::set<std::pair<std::size_t, Path>>& candidates) {
  const Path& path = found.back();
  closed_nodes_.clear();
  for (std::size_t at = 0; at < path.size(); ++at) {
    Path way(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(at));
    closed_links_.clear();
    for (const Path& known : found) {
      if (begins_with(known, way)) closed_links_.insert(known[at].link);
    }
    const Node start = at == 0 ? from : path[at - 1].to;
    const Path rest = search(start, to, may_pass);
    closed_nodes_.insert(start);
    if (rest.empty()) continue;
    way.insert(way.end(), rest.begin(), rest.end());
    candidates.emplace(way.size(), std::move(way));
  }
}

std::vector<Path> PathFinder::shortest(Node from, Node to, std::size_t count,
                                       const std::vector<bool>& may_pass) {
  std::vector<Path> found;
  std::set<std::pair<std::size_t, Path>> candidates;
  if (Path first = shortest(from, to, may_pass); !first.empty() && count > 0)
    found.push_back(std::move(first));
  while (!found.empty() && found.size() < count) {
    add_deviations(from, to, may_pass, found, candidates);
    if (candidates.empty()) break;
    found.push_back(std::move(candidates.extract(candidates.begin()).value().second));
  }
  return found;
}

}  // namespace chancery::graph::analysis
