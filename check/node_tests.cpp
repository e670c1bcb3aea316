#include "check/node_tests.hpp"

#include <algorithm>

#include "check/component.hpp"
#include "check/neighbours.hpp"
#include "ontology/namespaces.hpp"

namespace chancery::check {

using graph::no_id;
using graph::VertexId;

const std::vector<bool>& NodeTests::instances(const std::string& class_iri) {
  const auto [place, is_new] = instances_.try_emplace(class_iri, graph_.vertex_count());
  std::vector<bool>& found = place->second;
  const VertexId top = graph_.find_resource(class_iri);
  if (!is_new || top == no_id) return found;
  const std::string type = std::string(ontology::ns::rdf) + "type";
  const std::string below = std::string(ontology::ns::rdfs) + "subClassOf";
  std::vector<VertexId> classes{top};
  for (std::size_t at = 0; at < classes.size(); ++at) {
    for (const VertexId node : subjects(graph_, type, classes[at])) found[node] = true;
    for (const VertexId next : subjects(graph_, below, classes[at])) {
      if (std::find(classes.begin(), classes.end(), next) == classes.end()) classes.push_back(next);
    }
  }
  return found;
}

std::vector<VertexId> NodeTests::values(VertexId focus, const Path& path) const {
  return path.inverse ? subjects(graph_, path.predicate, focus) : objects(graph_, focus, path.predicate);
}

VertexId NodeTests::find(const ontology::Term& term) const {
  using Kind = ontology::Term::Kind;
  if (term.kind == Kind::iri) return graph_.find_resource(term.value);
  if (term.kind == Kind::blank) return no_id;
  return graph_.find_vertex({graph::VertexKind::value, term.value, term.datatype, term.language});
}

bool NodeTests::conforms(std::size_t index, VertexId node) {
  const Shape& shape = shapes_.all[index];
  const std::vector<VertexId> values = shape.path ? this->values(node, *shape.path) : std::vector{node};
  for (const Constraint& constraint : shape.constraints) {
    if (!constraint.component->faults(constraint, {node, values}, *this).empty()) return false;
  }
  return std::all_of(shape.properties.begin(), shape.properties.end(), [&](std::size_t property) {
    return std::all_of(values.begin(), values.end(),
                       [&](VertexId value) { return conforms(property, value); });
  });
}

}  // namespace chancery::check
