#include "rdf/nodes.hpp"

#include <redland.h>

#include <algorithm>
#include <charconv>

#include "core/datatype.hpp"
#include "core/error.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/term_check.hpp"
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

const unsigned char* bytes(const char* text) { return reinterpret_cast<const unsigned char*>(text); }

std::string_view text_of(const unsigned char* text, std::size_t size) {
  return {reinterpret_cast<const char*>(text), size};
}

std::string_view view_of(librdf_uri* uri) {
  std::size_t size = 0;
  const unsigned char* text = librdf_uri_as_counted_string(uri, &size);
  return text_of(text, size);
}

librdf_node* node_of_iri(librdf_world* world, std::string_view iri) {
  return librdf_new_node_from_counted_uri_string(world, bytes(iri.data()), iri.size());
}

/// The datatype is set afterwards: a node made with xsd:boolean would say "true" for "1".
librdf_node* unchecked_node(librdf_world* world, const Term& term) {
  if (term.kind == Term::Kind::iri) return node_of_iri(world, term.value);
  if (term.kind == Term::Kind::blank)
    return librdf_new_node_from_blank_identifier(world, bytes(term.value.c_str()));
  librdf_node* node = librdf_new_node_from_typed_counted_literal(
      world, bytes(term.value.data()), term.value.size(),
      term.language.empty() ? nullptr : term.language.data(), term.language.size(), nullptr);
  if (node != nullptr && !term.datatype.empty())
    node->value.literal.datatype = librdf_new_uri(world, bytes(term.datatype.c_str()));
  return node;
}

/// librdf loses what follows a NUL in some places, and a text of one NUL altogether.
std::optional<std::string> fault_for_librdf(const Term& term) {
  if (auto fault = ontology::term_fault(term)) return fault;
  if (term.value.find('\0') == std::string::npos) return std::nullopt;
  return "the text " + ontology::quoted_for_message(term.value) + " has a NUL, which librdf cannot hold";
}

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

/// A blank node or literal, as long as the node.
graph::Vertex held_by(librdf_node* node) {
  std::size_t size = 0;
  graph::Vertex held;
  if (librdf_node_is_blank(node)) {
    const unsigned char* label = librdf_node_get_counted_blank_identifier(node, &size);
    held.kind = graph::VertexKind::blank;
    held.name = text_of(label, size);
    return held;
  }
  const unsigned char* value = librdf_node_get_literal_value_as_counted_string(node, &size);
  held.kind = graph::VertexKind::value;
  held.name = text_of(value, size);
  if (const char* language = librdf_node_get_literal_value_language(node)) held.language = language;
  if (librdf_uri* datatype = librdf_node_get_literal_value_datatype_uri(node))
    held.datatype = view_of(datatype);
  return held;
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
    node = node_of_iri(world_.handle(), std::string(vertex_seal) + std::to_string(vertex));
  } else if (const Term term = term_of_vertex(held); !fault_for_librdf(term)) {
    node = unchecked_node(world_.handle(), term);
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
  if (node == nullptr)
    node = unchecked_node(world_.handle(), ontology::iri(std::string(graph_.source_name(source))));
  return node;
}

graph::VertexId Nodes::vertex_of(NodePointer pointer) const {
  auto* node = static_cast<librdf_node*>(pointer);
  if (librdf_node_is_resource(node)) {
    const std::string_view iri = view_of(librdf_node_get_uri(node));
    const graph::VertexId vertex = values_ == Values::sealed ? number_under(vertex_seal, iri) : no_id;
    return vertex < graph_.vertex_count() ? vertex : graph_.find_resource(iri);
  }
  return graph_.find_vertex(held_by(node));
}

graph::PredicateId Nodes::predicate_of(NodePointer pointer) const {
  auto* node = static_cast<librdf_node*>(pointer);
  if (!librdf_node_is_resource(node)) return no_id;
  const std::string_view iri = view_of(librdf_node_get_uri(node));
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

Term term_of(NodePointer pointer) {
  auto* node = static_cast<librdf_node*>(pointer);
  if (librdf_node_is_resource(node)) return ontology::iri(std::string(view_of(librdf_node_get_uri(node))));
  std::size_t size = 0;
  if (librdf_node_is_blank(node)) {
    const unsigned char* label = librdf_node_get_counted_blank_identifier(node, &size);
    return {Term::Kind::blank, std::string(text_of(label, size)), {}, {}};
  }
  const unsigned char* value = librdf_node_get_literal_value_as_counted_string(node, &size);
  Term term = ontology::literal(std::string(text_of(value, size)));
  if (const char* language = librdf_node_get_literal_value_language(node)) term.language = language;
  if (librdf_uri* datatype = librdf_node_get_literal_value_datatype_uri(node))
    term.datatype = view_of(datatype);
  return term;
}

NodePointer new_node(World& world, const Term& term) {
  if (const auto fault = fault_for_librdf(term)) throw Error(*fault);
  librdf_node* node = unchecked_node(world.handle(), term);
  if (node == nullptr) throw Error("librdf refuses " + ontology::quoted_for_message(term.value));
  return node;
}

}  // namespace chancery::rdf
