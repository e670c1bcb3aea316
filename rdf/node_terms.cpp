#include "rdf/node_terms.hpp"

#include <redland.h>

#include "core/error.hpp"
#include "ontology/term_check.hpp"
#include "rdf/world.hpp"

namespace chancery::rdf {

using ontology::Term;

namespace {

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

}  // namespace

bool is_iri(NodePointer pointer) { return librdf_node_is_resource(static_cast<librdf_node*>(pointer)) != 0; }

std::string_view iri_of(NodePointer pointer) {
  return view_of(librdf_node_get_uri(static_cast<librdf_node*>(pointer)));
}

NodePointer unchecked_node(World& in_world, const Term& term) {
  librdf_world* world = in_world.handle();
  if (term.kind == Term::Kind::iri) return node_of_iri(world, term.value);
  if (term.kind == Term::Kind::blank)
    return librdf_new_node_from_blank_identifier(world, bytes(term.value.c_str()));
  librdf_node* node = librdf_new_node_from_typed_counted_literal(
      world, bytes(term.value.data()), term.value.size(),
      term.language.empty() ? nullptr : term.language.data(), term.language.size(), nullptr);
  // Set afterwards: a node made with xsd:boolean would say "true" for "1".
  if (node != nullptr && !term.datatype.empty())
    node->value.literal.datatype = librdf_new_uri(world, bytes(term.datatype.c_str()));
  return node;
}

std::optional<std::string> fault_for_librdf(const Term& term) {
  if (auto fault = ontology::term_fault(term)) return fault;
  if (term.value.find('\0') == std::string::npos) return std::nullopt;
  return "the text " + ontology::quoted_for_message(term.value) + " has a NUL, which librdf cannot hold";
}

graph::Vertex held_by(NodePointer pointer) {
  auto* node = static_cast<librdf_node*>(pointer);
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
  NodePointer node = unchecked_node(world, term);
  if (node == nullptr) throw Error("librdf refuses " + ontology::quoted_for_message(term.value));
  return node;
}

}  // namespace chancery::rdf
