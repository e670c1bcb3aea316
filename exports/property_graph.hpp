#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exports/format.hpp"
#include "graph/knowledge_graph.hpp"
#include "graph/string_arena.hpp"

namespace chancery::exports {

/// The knowledge graph as graph programs see it: nodes and edges with typed attributes. A node is each thing
/// with a class of the ontology; an edge is each statement between two nodes; everything else is an attribute
/// of its node. Nodes stand in ontology::subjects_in_order, edges by source, role and target. GraphML, GEXF,
/// CSV and their like are written from here, so that none has an attribute that another lacks. Views point
/// into the KnowledgeGraph.
struct PropertyGraph {
  enum class Type { text, integer, long_integer, real, boolean };
  struct Column {
    std::string name;  ///< [A-Za-z_][A-Za-z0-9_]*, unique, none that a reader takes for something else
    Type type = Type::text;
    std::string meaning = {};  ///< of ColumnKinds, where the graph is lossless
  };
  struct Value {
    std::uint32_t column;
    std::string_view text;  ///< never empty; a number as the XML Schema type has it
  };
  struct Node {
    std::string_view iri;
    std::string_view label;
    std::string_view kind;        ///< Person, State, Event, ...: the class that it is drawn as
    std::string_view class_name;  ///< most specific class
    std::uint32_t first_value;    ///< of values; the node's end where the next one's begin
  };
  struct Role {
    std::string name;      ///< local name of the property, unique: "attributedTo"
    std::string label;     ///< in words: "attributed to"
    bool derived = false;  ///< follows from events by a rule
    std::string_view iri = {};
  };
  struct Edge {
    std::uint32_t source;
    std::uint32_t target;
    std::uint32_t role;
    bool symmetric = false;     ///< stands for both directions
    double weight = 1;          ///< of a derived edge, the number of events (tenures) that it follows from
    std::string_view articles;  ///< that state it, joined by " | "; empty when none is named
    std::string_view evidence;  ///< of a projected edge: the events that it stands for; else empty
  };

  std::span<const Value> values_of(std::size_t node) const {
    const std::size_t end = node + 1 < nodes.size() ? nodes[node + 1].first_value : values.size();
    return std::span(values).subspan(nodes[node].first_value, end - nodes[node].first_value);
  }

  bool lossless = false;        ///< the RDF graph can be made of it: every subject is a node
  std::vector<Column> columns;  ///< of nodes, sorted by name
  std::vector<Value> values;    ///< of all nodes, each node's sorted by column
  std::vector<Node> nodes;
  std::vector<Role> roles;
  std::vector<Edge> edges;
  graph::StringArena strings;  ///< holds the texts that were put together here
};

/// Whether GraphML with these options holds the whole graph: everything shown and nothing cut.
bool is_lossless(const Options& options);

/// The graph with nothing lost: also things without a class of the ontology and blank nodes are nodes, their
/// classes an attribute; columns and values are those of ColumnKinds and ValueList.
PropertyGraph lossless_graph(const graph::KnowledgeGraph& graph, const Options& options);

/// The whole graph, or the persons alone when the options ask for that.
/// @param graph  must outlive the result
PropertyGraph property_graph(const graph::KnowledgeGraph& graph, const Options& options);

}  // namespace chancery::exports
