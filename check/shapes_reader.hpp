#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/component.hpp"
#include "check/shapes.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::check {

/// Turns a graph of SHACL into Shapes. @see read_shapes
class ShapesReader {
 public:
  ShapesReader(const graph::KnowledgeGraph& graph, std::string name)
      : graph_(graph), name_(std::move(name)) {}

  /// @throws Error that names the construct that is not checked
  Shapes read();

 private:
  std::size_t shape(graph::VertexId node, const std::string& name_around);
  void part(graph::VertexId node, const graph::Edge& edge, Shape& shape);
  bool plain_part(graph::VertexId node, std::string_view property, graph::VertexId object, Shape& shape);
  void type(graph::VertexId node, graph::VertexId object) const;
  Constraint constraint(const Component& component, graph::VertexId node, graph::VertexId object,
                        const std::string& name);
  Path path(graph::VertexId node, graph::VertexId object);
  QueryConstraint query(graph::VertexId node);
  std::string prefixes_of(graph::VertexId declarer);
  void check_query(const std::string& sparql, const std::string& where) const;
  void check_whole(graph::VertexId node, const Shape& shape) const;
  void check_all_read() const;

  std::vector<graph::VertexId> list(graph::VertexId head, const std::string& what) const;
  /// The one object; no_id when there is none.
  graph::VertexId object(graph::VertexId node, std::string_view predicate) const;
  std::string text(graph::VertexId node, const std::string& what) const;
  std::string iri(graph::VertexId node, const std::string& what) const;
  std::string described(graph::VertexId node) const;
  [[noreturn]] void refuse(const std::string& what) const;

  const graph::KnowledgeGraph& graph_;
  const std::string name_;
  Shapes shapes_;
  std::map<graph::VertexId, std::size_t> read_;  ///< index in Shapes::all of each shape
  std::set<graph::VertexId> open_;               ///< shapes that are being read
  std::set<graph::VertexId> seen_;               ///< nodes of other parts that were read
};

}  // namespace chancery::check
