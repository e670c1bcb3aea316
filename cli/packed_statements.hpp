#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "graph/knowledge_graph.hpp"
#include "ontology/statement.hpp"

namespace chancery::cli {

/// Packs statements of one graph into bytes: each name stands there once, where it is first used. It is for
/// temporary files; nobody else reads it.
class StatementPacker {
 public:
  /// @param statement  its graph is left out
  void add(const ontology::Statement& statement);
  std::size_t size() const { return bytes_.size(); }
  /// What was added, and begins anew.
  std::string take();

 private:
  using Numbers = std::unordered_map<std::string, std::uint32_t>;

  void put_vertex(const graph::Vertex& vertex);
  bool put_number_of(const std::string& name, Numbers& numbers);

  std::string bytes_;
  Numbers vertices_;
  Numbers predicates_;
};

/// What a source states.
std::string packed(const graph::KnowledgeGraph& graph, graph::SourceId source);
/// Adds to the graph what was packed.
void unpack(std::string_view bytes, graph::KnowledgeGraph& graph, graph::SourceId source);

}  // namespace chancery::cli
