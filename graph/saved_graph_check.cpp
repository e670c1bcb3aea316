#include "graph/saved_graph_check.hpp"

#include <algorithm>

namespace chancery::graph {
namespace {

/// Of a list in which new elements come first: the next one is older.
bool is_older(std::uint32_t next, std::uint32_t at) { return next == no_id || next < at; }

}  // namespace

std::string SavedGraphCheck::fault(std::uint64_t strings) const {
  if (!names_fit()) return "its predicates or sources do not fit its edges";
  if (!vertices_fit(strings)) return "a vertex points out of the file";
  if (!edges_fit()) return "an edge points to nothing";
  if (!groups_fit()) return "a group of edges points to nothing";
  if (!links_fit()) return "the sources of an edge point to nothing";
  const bool indexes = index_fits(graph_.vertex_index_, graph_.vertices_.size()) &&
                       index_fits(graph_.edge_index_, graph_.edges_.size()) &&
                       index_fits(graph_.link_index_, graph_.links_.size()) &&
                       index_fits(graph_.predicate_index_, graph_.predicate_count()) &&
                       index_fits(graph_.source_index_, graph_.source_count());
  return indexes ? "" : "an index points to nothing";
}

bool SavedGraphCheck::names_fit() const {
  const auto may_begin = [](const auto& names, std::uint32_t rows) {
    return std::ranges::all_of(names,
                               [&](const auto& name) { return name.first == no_id || name.first < rows; });
  };
  return may_begin(graph_.predicates_, graph_.edges_.size()) &&
         may_begin(graph_.sources_, graph_.links_.size()) && !graph_.sources_.empty() &&
         graph_.sources_.front().name.empty() && !graph_.qualifiers_.empty() &&
         graph_.qualifiers_.front().datatype.empty() && graph_.qualifiers_.front().language.empty();
}

// The loops below have no early end, so that they run at the speed of memory.

bool SavedGraphCheck::vertices_fit(std::uint64_t strings) const {
  const std::uint32_t groups = graph_.groups_.size();
  const std::size_t qualifiers = graph_.qualifiers_.size();
  bool good = true;
  for (std::uint32_t at = 0; at < graph_.vertices_.size(); ++at) {
    const auto& row = graph_.vertices_[at];
    const bool is_value = row.kind == static_cast<std::uint32_t>(VertexKind::value);
    good &= (row.name <= strings) & (row.size <= strings) & (row.name + row.size <= strings);
    good &= (row.kind <= static_cast<std::uint32_t>(VertexKind::value)) & (row.qualifier < qualifiers);
    good &= is_value | (row.qualifier == 0);
    good &= ((row.first_out == no_id) | (row.first_out < groups)) &
            ((row.first_in == no_id) | (row.first_in < groups));
  }
  return good;
}

bool SavedGraphCheck::edges_fit() const {
  const std::uint32_t vertices = graph_.vertices_.size();
  const std::uint32_t predicates = graph_.predicate_count();
  const std::uint32_t links = graph_.links_.size();
  bool good = true;
  for (std::uint32_t at = 0; at < graph_.edges_.size(); ++at) {
    const auto& row = graph_.edges_[at];
    good &= (row.edge.subject < vertices) & (row.edge.predicate < predicates) & (row.edge.object < vertices);
    good &= (row.first_link < links) & (row.sources > 0);
    good &= is_older(row.next_out, at) & is_older(row.next_in, at) & is_older(row.next_of_predicate, at);
  }
  return good;
}

bool SavedGraphCheck::groups_fit() const {
  const std::uint32_t edges = graph_.edges_.size();
  const std::uint32_t predicates = graph_.predicate_count();
  bool good = true;
  for (std::uint32_t at = 0; at < graph_.groups_.size(); ++at) {
    const auto& row = graph_.groups_[at];
    good &= (row.predicate < predicates) & (row.first_edge < edges) & is_older(row.next, at);
  }
  return good;
}

/// Each edge has as many links as it says, all of them its own, and there are no others.
bool SavedGraphCheck::links_fit() const {
  const std::uint32_t links = graph_.links_.size();
  const std::uint32_t sources = graph_.source_count();
  bool good = true;
  for (std::uint32_t at = 0; at < links; ++at) {
    const auto& row = graph_.links_[at];
    good &= (row.source < sources) & is_older(row.next_of_source, at);
    good &= (row.next_of_edge == no_id) | (row.next_of_edge < links);
  }
  if (!good) return false;
  std::uint64_t all = 0;
  for (std::uint32_t edge = 0; edge < graph_.edges_.size(); ++edge) {
    const auto& row = graph_.edges_[edge];
    std::uint32_t link = row.first_link;
    for (std::uint32_t step = 0; step < row.sources; ++step) {
      if (link == no_id || graph_.links_[link].edge != edge) return false;
      link = graph_.links_[link].next_of_edge;
    }
    if (link != no_id) return false;
    all += row.sources;
  }
  return all == links;
}

/// Every search in it ends: some slot is unused.
bool SavedGraphCheck::index_fits(const HashIndex& index, std::uint32_t rows) {
  std::size_t used = 0;
  bool good = true;
  for (const HashIndex::Slot& slot : index.slots()) {
    const bool is_used = slot.position != HashIndex::nothing;
    used += is_used ? 1U : 0U;
    good &= !is_used | (slot.position < rows);
  }
  return good && used == index.used() && (used < index.slots().size() || index.slots().empty());
}

}  // namespace chancery::graph
