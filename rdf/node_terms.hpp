#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/vertex.hpp"
#include "ontology/statement.hpp"

namespace chancery::rdf {

class World;

/// A librdf_node, whose C type cannot be declared without librdf's header.
using NodePointer = void*;

bool is_iri(NodePointer pointer);
/// Of a node that is one; as long as the node.
std::string_view iri_of(NodePointer pointer);
/// A blank node or literal, as long as the node.
graph::Vertex held_by(NodePointer pointer);
ontology::Term term_of(NodePointer pointer);

/// What librdf cannot hold: an illegal term, or a text with NUL, of which it loses what follows in some
/// places.
std::optional<std::string> fault_for_librdf(const ontology::Term& term);

/// A new node that the caller frees with librdf_free_node.
/// @throws Error with the fault of a term that librdf cannot hold
NodePointer new_node(World& world, const ontology::Term& term);
/// The same of a term without fault.
NodePointer unchecked_node(World& world, const ontology::Term& term);

}  // namespace chancery::rdf
