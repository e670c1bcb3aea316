#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ontology/statement.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::rdf {

/// What to look for in a model; an absent part stands for anything.
struct StatementPattern {
  std::optional<ontology::Term> subject;
  std::optional<ontology::Term> predicate;
  std::optional<ontology::Term> object;
  std::optional<std::string> graph;
};

/// A librdf model over a knowledge graph, in place: what is added to one is in the other. Named graphs are
/// librdf's contexts. Belongs to the thread that made it, and must not outlive the graph.
class Model {
 public:
  static Model over(const graph::KnowledgeGraph& graph);
  static Model changing(graph::KnowledgeGraph& graph);
  Model(Model&&) noexcept;
  Model& operator=(Model&&) = delete;
  ~Model();

  /// Triples, each once however many graphs hold it.
  std::size_t size() const;
  /// @throws Error with the fault of an illegal term, or when the graph is read only
  void add(const ontology::Statement& statement);
  /// False when the statement is not in its graph. @throws Error when the graph is read only
  bool remove(const ontology::Statement& statement);
  /// In any graph.
  bool contains(const ontology::Statement& statement) const;
  /// The matching statements, each triple once, with one of the graphs that hold it.
  std::vector<ontology::Statement> find(const StatementPattern& pattern) const;
  /// Names of the graphs that hold something.
  std::vector<std::string> graphs() const;

 private:
  struct Redland;
  explicit Model(std::unique_ptr<Redland> redland);
  void check() const;

  std::unique_ptr<Redland> redland_;
};

}  // namespace chancery::rdf
