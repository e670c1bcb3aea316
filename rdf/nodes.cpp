#include "rdf/nodes.hpp"

#include <redland.h>

#include <algorithm>
#include <charconv>

#include "core/datatype.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/world.hpp"

namespace chancery::rdf {
namespace {

using graph::no_id;
using ontology::Term;

constexpr std::string_view vertex_seal = "urn:x-chancery:vertex:";
constexpr std::string_view predicate_seal = "urn:x-chancery:predicate:";

/// The number of a sealed term; no_id when the IRI is no seal.
std::uint32_t number_under(std::string_view seal, std::string_view iri) {
  std::uint32_t number = no_id;
  if (iri.starts_with(seal)) std::from_chars(iri.data() + seal.size(), iri.data() + iri.size(), number);
  return number;
}

/// Rasqal resolves dots in the IRIs of a query; an IRI without them is read as written.
bool is_normal(std::string_view iri) { return iri.find("/.") == std::string_view::npos; }

Term term_of_vertex(const graph::Vertex& vertex) {
  Term term{Term::Kind::iri, std::string(vertex.name), std::string(vertex.datatype),
            std::string(vertex.language)};
  if (vertex.kind == graph::VertexKind::blank) term.kind = Term::Kind::blank;
  if (vertex.kind == graph::VertexKind::value) term.kind = Term::Kind::literal;
  return term;
}

void free_all(const std::vector<NodePointer>& nodes) {
  for (NodePointer node : nodes) {
    if (node != nullptr) librdf_free_node(static_cast<librdf_node*>(node));
  }
}

/// The place of `id` in a table that grows with the graph.
NodePointer& place(std::vector<NodePointer>& table, std::uint32_t id, std::uint32_t count) {
  if (id >= table.size()) table.resize(std::max(count, id + 1), nullptr);
  return table[id];
}

}  // namespace

Nodes::Nodes(World& world, const graph::KnowledgeGraph& graph, Values values)
    : world_(world), graph_(graph), values_(values) {}

Nodes::~Nodes() {
  free_all(of_vertex_);
  free_all(of_predicate_);
  free_all(of_source_);
}

bool Nodes::is_sealed(const graph::Vertex& vertex) const {
  if (values_ == Values::faithful || vertex.kind != graph::VertexKind::value) return false;
  const auto is_plain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; };
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (!std::all_of(vertex.name.begin(), vertex.name.end(), is_plain)) return true;
  if (vertex.datatype.empty()) return std::any_of(vertex.language.begin(), vertex.language.end(), is_upper);
  constexpr std::size_t usual_date = 10;  // YYYY-MM-DD; Rasqal loses years before our era
  const bool is_date = vertex.datatype.starts_with(xsd_namespace) && vertex.datatype.ends_with("#date");
  return !is_date || vertex.name.size() != usual_date || lexical_fault(vertex.name, vertex.datatype);
}

NodePointer Nodes::made_of_vertex(graph::VertexId vertex) {
  NodePointer& node = place(of_vertex_, vertex, graph_.vertex_count());
  const graph::Vertex held = graph_.vertex(vertex);
  if (is_sealed(held)) {
    node = unchecked_node(world_, ontology::iri(std::string(vertex_seal) + std::to_string(vertex)));
  } else if (const Term term = term_of_vertex(held); !fault_for_librdf(term)) {
    node = unchecked_node(world_, term);
  }
  return node;
}

NodePointer Nodes::made_of_predicate(graph::PredicateId predicate) {
  NodePointer& node = place(of_predicate_, predicate, graph_.predicate_count());
  node = new_node(world_, ontology::iri(std::string(graph_.predicate_name(predicate))));
  return node;
}

NodePointer Nodes::of_source(graph::SourceId source) {
  if (source == 0) return nullptr;
  NodePointer& node = place(of_source_, source, graph_.source_count());
  if (node == nullptr) node = unchecked_node(world_, ontology::iri(std::string(graph_.source_name(source))));
  return node;
}

graph::VertexId Nodes::vertex_of(NodePointer pointer) const {
  if (is_iri(pointer)) {
    const std::string_view iri = iri_of(pointer);
    const graph::VertexId vertex = values_ == Values::sealed ? number_under(vertex_seal, iri) : no_id;
    return vertex < graph_.vertex_count() ? vertex : graph_.find_resource(iri);
  }
  return graph_.find_vertex(held_by(pointer));
}

graph::PredicateId Nodes::predicate_of(NodePointer pointer) const {
  if (!is_iri(pointer)) return no_id;
  const std::string_view iri = iri_of(pointer);
  const graph::PredicateId sealed = values_ == Values::sealed ? number_under(predicate_seal, iri) : no_id;
  return sealed < graph_.predicate_count() ? sealed : graph_.find_predicate(iri);
}

graph::SourceId Nodes::source_of(NodePointer node) const {
  const Term term = term_of(node);
  return term.kind == Term::Kind::iri ? graph_.find_source(term.value) : no_id;
}

std::string Nodes::in_query(graph::VertexId vertex) const {
  const graph::Vertex held = graph_.vertex(vertex);
  const bool is_read_as_written = held.kind == graph::VertexKind::resource && is_normal(held.name);
  return '<' +
         (is_read_as_written ? std::string(held.name) : std::string(vertex_seal) + std::to_string(vertex)) +
         '>';
}

std::string Nodes::predicate_in_query(graph::PredicateId predicate) const {
  const std::string_view iri = graph_.predicate_name(predicate);
  return '<' + (is_normal(iri) ? std::string(iri) : std::string(predicate_seal) + std::to_string(predicate)) +
         '>';
}

}  // namespace chancery::rdf
