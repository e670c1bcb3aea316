#include "graph/matches.hpp"

#include <array>
#include <limits>
#include <utility>

#include "graph/knowledge_graph.hpp"

namespace chancery::graph {

Matches::Iterator Matches::begin() const {
  using Walk = Iterator::Walk;
  const auto cost = [&](bool bound, const Pattern& part) {
    return bound ? graph_->estimate(part) : std::numeric_limits<std::size_t>::max();
  };
  const Pattern& p = pattern_;
  if (p.subject != no_id && p.predicate != no_id && p.object != no_id) return {*graph_, p, Walk::one};
  const bool has_subject = p.subject != no_id;
  const bool has_object = p.object != no_id;
  if (p.source == no_id &&
      has_subject != has_object)  // no list of a predicate is shorter than its part of a vertex
    return {*graph_, p, has_subject ? Walk::out : Walk::in};
  const std::array<std::pair<std::size_t, Walk>, 4> ways{{
      {cost(p.subject != no_id, {p.subject, p.predicate, no_id, no_id}), Walk::out},
      {cost(p.object != no_id, {no_id, p.predicate, p.object, no_id}), Walk::in},
      {cost(p.source != no_id, {no_id, no_id, no_id, p.source}), Walk::source},
      {cost(p.predicate != no_id, {no_id, p.predicate, no_id, no_id}), Walk::predicate},
  }};
  auto best = std::pair(std::numeric_limits<std::size_t>::max(), Walk::all);
  for (const auto& way : ways) {
    if (way.first < best.first) best = way;
  }
  return {*graph_, p, best.second};
}

Matches::Iterator::Iterator(const KnowledgeGraph& graph, const Pattern& pattern, Walk walk)
    : graph_(&graph), pattern_(pattern), walk_(walk) {
  start();
  skip_to_match();
}

Matches::Iterator& Matches::Iterator::operator++() {
  step();
  skip_to_match();
  return *this;
}

Matches::Iterator Matches::Iterator::operator++(int) {
  Iterator before = *this;
  ++*this;
  return before;
}

void Matches::Iterator::start() {
  switch (walk_) {
    case Walk::one:
      edge_ = graph_->find_edge(pattern_.subject, pattern_.predicate, pattern_.object);
      break;
    case Walk::all:
      edge_ = graph_->edges_.size() == 0 ? EdgeId{} : EdgeId{0};
      break;
    case Walk::predicate:
      edge_ = {graph_->predicates_[pattern_.predicate].first};
      break;
    case Walk::source:
      link_ = graph_->sources_[pattern_.source].first;
      edge_ = link_ == no_id ? EdgeId{} : EdgeId{graph_->links_[link_].edge};
      break;
    case Walk::out:
    case Walk::in: {
      const auto& vertex = graph_->vertices_[walk_ == Walk::out ? pattern_.subject : pattern_.object];
      group_ = walk_ == Walk::out ? vertex.first_out : vertex.first_in;
      if (pattern_.predicate != no_id) group_ = graph_->group_of(group_, pattern_.predicate);
      edge_ = group_ == no_id ? EdgeId{} : EdgeId{graph_->groups_[group_].first_edge};
      break;
    }
  }
}

void Matches::Iterator::step() {
  const auto& row = graph_->edges_[edge_.value];
  switch (walk_) {
    case Walk::one:
      edge_ = {};
      break;
    case Walk::all:
      edge_ = edge_.value + 1 < graph_->edges_.size() ? EdgeId{edge_.value + 1} : EdgeId{};
      break;
    case Walk::predicate:
      edge_ = {row.next_of_predicate};
      break;
    case Walk::source:
      link_ = graph_->links_[link_].next_of_source;
      edge_ = link_ == no_id ? EdgeId{} : EdgeId{graph_->links_[link_].edge};
      break;
    case Walk::out:
    case Walk::in:
      edge_ = {walk_ == Walk::out ? row.next_out : row.next_in};
      if (edge_ == EdgeId{}) next_group();
      break;
  }
}

void Matches::Iterator::next_group() {
  if (pattern_.predicate != no_id) return;
  group_ = graph_->groups_[group_].next;
  if (group_ != no_id) edge_ = {graph_->groups_[group_].first_edge};
}

void Matches::Iterator::skip_to_match() {
  while (edge_ != EdgeId{} && !fits()) step();
}

bool Matches::Iterator::fits() const {
  const auto& row = graph_->edges_[edge_.value];
  const auto allows = [](std::uint32_t wanted, std::uint32_t found) {
    return wanted == no_id || wanted == found;
  };
  if (row.sources == 0 || !allows(pattern_.subject, row.edge.subject) ||
      !allows(pattern_.predicate, row.edge.predicate) || !allows(pattern_.object, row.edge.object)) {
    return false;
  }
  if (pattern_.source == no_id) return true;
  return walk_ == Walk::source ? graph_->link_lives_[link_] != 0 : graph_->states(pattern_.source, edge_);
}

}  // namespace chancery::graph
