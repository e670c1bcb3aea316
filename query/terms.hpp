#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/knowledge_graph.hpp"
#include "ontology/statement.hpp"

namespace chancery::query {

/// A term during one query: a vertex of the graph when below its vertex count, else a term that the query
/// made. Two terms are the same exactly when their ids are equal.
using TermId = std::uint32_t;
inline constexpr TermId unbound = 0xFFFFFFFF;

/// Numbers the terms of a query: those of the graph in place, and those that come up beside it.
class TermTable {
 public:
  explicit TermTable(const graph::KnowledgeGraph& graph) : graph_(graph), first_own_(graph.vertex_count()) {}
  TermTable(const TermTable&) = delete;
  TermTable& operator=(const TermTable&) = delete;
  ~TermTable() = default;

  const graph::KnowledgeGraph& graph() const { return graph_; }
  TermId of(const ontology::Term& term);
  TermId of_predicate(graph::PredicateId predicate);
  TermId of_source(graph::SourceId source);
  /// A blank node that is no other.
  TermId fresh_blank();

  /// Valid as long as the table.
  graph::Vertex view(TermId id) const;
  ontology::Term term(TermId id) const;
  bool is_vertex(TermId id) const { return id < first_own_; }
  /// no_id when no statement has this IRI as its predicate.
  graph::PredicateId predicate(TermId id) const;

 private:
  const graph::KnowledgeGraph& graph_;
  TermId first_own_;
  std::deque<ontology::Term> own_;
  std::unordered_map<std::string, TermId> ids_;
  std::vector<TermId> of_predicate_;
  std::uint32_t blanks_ = 0;
};

}  // namespace chancery::query
