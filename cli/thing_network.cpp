#include "cli/thing_network.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "exports/node_classes.hpp"
#include "exports/shortcuts.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"

namespace chancery::cli {
namespace {

using graph::VertexId;
using graph::analysis::Tie;

constexpr std::array<std::string_view, 10> kinds{"Person", "State",  "Organisation", "Group",      "Event",
                                                 "Office", "Tenure", "Place",        "Instrument", "Agent"};

/// By predicate: whether its statements link things.
std::vector<bool> linking_predicates(const graph::KnowledgeGraph& graph) {
  std::vector<bool> linking;
  for (graph::PredicateId id = 0; id < graph.predicate_count(); ++id) {
    const std::string_view iri = graph.predicate_name(id);
    // Whom a person represents may be told without an office.
    const bool is_derived = exports::is_shortcut(iri) && !iri.ends_with("#represents");
    linking.push_back(!is_derived && !iri.starts_with(ontology::ns::owl));
  }
  return linking;
}

}  // namespace

ThingNetwork::ThingNetwork(const graph::KnowledgeGraph& graph) : network_(link(graph)) {}

graph::analysis::Network ThingNetwork::link(const graph::KnowledgeGraph& graph) {
  const exports::NodeClasses classes(graph);
  for (VertexId vertex = 0; vertex < graph.vertex_count(); ++vertex) {
    const graph::Vertex content = graph.vertex(vertex);
    if (content.kind != graph::VertexKind::resource || content.name.starts_with(ontology::dse)) continue;
    const std::string_view kind = classes.of(vertex).kind;
    const auto* const known = std::ranges::find(kinds, kind);
    if (known != kinds.end()) things_.push_back({content.name, vertex, *known});
  }
  std::ranges::sort(things_, {}, &Thing::iri);
  node_of_.assign(graph.vertex_count(), graph::no_id);
  for (std::uint32_t node = 0; node < things_.size(); ++node) node_of_[things_[node].vertex] = node;
  const std::vector<bool> linking = linking_predicates(graph);
  std::vector<Tie> ties;
  for (const Thing& thing : things_) {
    for (const graph::EdgeId id : graph.match({.subject = thing.vertex})) {
      const graph::Edge edge = graph.edge(id);
      const auto object = node_of_[edge.object];
      if (object != graph::no_id && linking[edge.predicate])
        ties.push_back({node_of_[edge.subject], object, id});
    }
  }
  return {static_cast<std::uint32_t>(things_.size()), std::move(ties)};
}

}  // namespace chancery::cli
