#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exports/column_kinds.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {

/// Makes the attributes of nodes: the columns of ColumnKinds, the values of one node and column in one text,
/// the type of a column from all its values, the label from the properties that name a thing.
class PropertyColumns {
 public:
  /// @param lossless  values stand in ValueList, and the one that is the label too
  /// @param strings  keeps the texts that are put together
  PropertyColumns(const graph::KnowledgeGraph& graph, bool lossless, std::string_view base,
                  graph::StringArena& strings);

  void begin_node();
  void add(graph::PredicateId property, const graph::Vertex& object);
  /// Sets label and first_value of the node, and appends its values.
  void end_node(PropertyGraph::Node& node, std::vector<PropertyGraph::Value>& values);
  /// Gives the result its columns, sorted by name, and puts every node's values into their order.
  void finish(PropertyGraph& result) const;

 private:
  struct Found {
    std::uint32_t column;
    std::string_view text;
    std::string_view language;
  };
  /// What the values of a column have been so far.
  struct Shape {
    bool used = false;
    bool only_integers = true;
    bool only_short_integers = true;
    bool only_reals = true;
    bool only_booleans = true;
  };

  std::string_view text_of(const graph::Vertex& object) const;
  void observe(Shape& shape, const graph::Vertex& object) const;
  std::size_t choose_label() const;
  std::string_view joined(std::size_t first, std::size_t end, std::size_t without);
  std::string_view listed(std::size_t first, std::size_t end);
  PropertyGraph::Type type_of(const Shape& shape) const;

  const graph::KnowledgeGraph& graph_;
  graph::StringArena& strings_;
  graph::PredicateId pref_label_ = graph::no_id;
  bool lossless_;
  ColumnKinds kinds_;
  std::vector<int> label_rank_;  ///< by PredicateId; 0 names no thing
  std::vector<Shape> shapes_;    ///< by column
  std::vector<Found> found_;     ///< of the open node
};

}  // namespace chancery::exports
