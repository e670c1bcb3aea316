#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/finding.hpp"
#include "check/shapes.hpp"
#include "core/error.hpp"
#include "exports/format.hpp"
#include "graph/facts.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// An output is not what it should be, and is not written.
class FaultyOutput : public Error {
 public:
  FaultyOutput(const std::string& message, std::vector<check::Finding> the_findings)
      : Error(message), findings(std::move(the_findings)) {}

  std::vector<check::Finding> findings;
};

/// Checks the program's own output against the shapes and against the articles that it was made of.
class OutputCheck {
 public:
  /// @param facts  of all articles, with their texts; must outlive this
  explicit OutputCheck(std::span<const graph::Facts> facts) : facts_(facts), shapes_(check::own_shapes()) {}

  /// Checks what the options would write of the graph. @throws FaultyOutput
  void graph(const graph::KnowledgeGraph& graph, const exports::Options& options) const;
  /// Reads an RDF file again and checks that; other formats are only as good as the graph.
  /// @throws FaultyOutput
  void file(const exports::Format& format, const std::string& file) const;

 private:
  void check(const graph::KnowledgeGraph& graph, const std::string& what) const;

  std::span<const graph::Facts> facts_;
  check::Shapes shapes_;
};

}  // namespace chancery::cli
