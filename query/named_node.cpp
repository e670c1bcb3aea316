#include "query/named_node.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "ontology/mapping/names.hpp"
#include "ontology/node_names.hpp"
#include "ontology/ontology.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::query {
namespace {

using graph::VertexId;
using ontology::mapping::folded_name;

constexpr std::string_view type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

std::vector<VertexId> class_nodes(const graph::KnowledgeGraph& graph, const ParameterKind& kind) {
  std::vector<VertexId> nodes;
  for (const std::string_view name : kind.classes) {
    if (name.empty()) continue;
    const bool is_whole = name.find(':') != std::string_view::npos;
    const std::string iri = is_whole ? std::string(name) : std::string(ontology::dse) + std::string(name);
    const VertexId node = graph.find_resource(iri);
    if (node != graph::no_id) nodes.push_back(node);
  }
  return nodes;
}

/// The codes of the states that the table knows by this name.
std::vector<std::string> codes_of_state(std::string_view typed) {
  std::vector<std::string> codes;
  const std::string sought = folded_name(typed);
  const auto vocabulary = ontology::Vocabulary::load();
  const ontology::Table& states = vocabulary.table("countries.tsv");
  for (const ontology::Row& row : states.rows()) {
    bool is_named = false;
    for (const char* column : {"name", "iso2", "iso3", "official", "adjectives", "demonyms", "aliases"}) {
      for (const std::string_view name : ontology::parts(states.cell(row, column)))
        is_named = is_named || folded_name(name) == sought;
    }
    if (is_named) codes.emplace_back(states.cell(row, "iso3"));
  }
  return codes;
}

}  // namespace

VertexId named_node(const graph::KnowledgeGraph& graph, const ontology::NodeNames& names,
                    const ParameterKind& kind, std::string_view typed) {
  const std::vector<VertexId> classes = class_nodes(graph, kind);
  const graph::PredicateId is = graph.find_predicate(type);
  const auto accept = [&](VertexId node) {
    return is != graph::no_id && std::any_of(classes.begin(), classes.end(), [&](VertexId of) {
             return graph.find_edge(node, is, of) != graph::EdgeId{};
           });
  };
  if (kind.name == "state" && names.find(typed, accept).empty()) {
    const std::vector<std::string> codes = codes_of_state(typed);
    if (codes.size() == 1 && names.find(codes.front(), accept).empty())
      throw Error("the graph says nothing of the state " + codes.front());
    if (codes.size() == 1) return names.the_node(codes.front(), accept);
  }
  return names.the_node(typed, accept);
}

}  // namespace chancery::query
