#include "check/shapes_reader.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "check/neighbours.hpp"
#include "core/error.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"
#include "rdf/read.hpp"

namespace chancery::check {

using graph::Edge;
using graph::EdgeId;
using graph::no_id;
using graph::VertexId;
using graph::VertexKind;

namespace {

bool is_note(std::string_view property) {
  constexpr std::array<std::string_view, 4> notes{"description", "group", "name", "order"};
  return std::find(notes.begin(), notes.end(), property) != notes.end();
}

}  // namespace

Shapes ShapesReader::read() {
  std::vector<VertexId> nodes = instances(graph_, std::string(shacl) + "NodeShape");
  const auto more = instances(graph_, std::string(shacl) + "PropertyShape");
  nodes.insert(nodes.end(), more.begin(), more.end());
  const auto target = graph_.find_predicate(std::string(shacl) + "targetClass");
  if (target != no_id) {
    for (const EdgeId edge : graph_.match({no_id, target, no_id, no_id}))
      nodes.push_back(graph_.edge(edge).subject);
  }
  if (nodes.empty()) refuse("has no shape");
  for (const VertexId node : nodes) shape(node, {});
  check_all_read();
  return std::move(shapes_);
}

std::size_t ShapesReader::shape(VertexId node, const std::string& name_around) {
  if (const auto known = read_.find(node); known != read_.end()) return known->second;
  const graph::Vertex vertex = graph_.vertex(node);
  if (vertex.kind == VertexKind::value)
    refuse("'" + std::string(vertex.name) + "' stands where a shape must");
  if (!open_.insert(node).second) refuse(described(node) + " is part of itself; such shapes are not checked");
  Shape made;
  made.name = vertex.kind == VertexKind::resource ? std::string(vertex.name) : name_around;
  for (const EdgeId edge : graph_.match({node, no_id, no_id, no_id})) part(node, graph_.edge(edge), made);
  check_whole(node, made);
  open_.erase(node);
  shapes_.all.push_back(std::move(made));
  return read_[node] = shapes_.all.size() - 1;
}

void ShapesReader::part(VertexId node, const Edge& edge, Shape& shape) {
  std::string_view predicate = graph_.predicate_name(edge.predicate);
  if (predicate == std::string(ontology::ns::rdf) + "type") return type(node, edge.object);
  if (!predicate.starts_with(shacl)) return;
  predicate.remove_prefix(shacl.size());
  if (is_note(predicate) || plain_part(node, predicate, edge.object, shape)) return;
  if (predicate == "property") {
    shape.properties.push_back(this->shape(edge.object, shape.name));
    if (!shapes_.all[shape.properties.back()].path) refuse(described(edge.object) + " has no sh:path");
  } else if (const Component* component = find_component(predicate)) {
    shape.constraints.push_back(constraint(*component, node, edge.object, shape.name));
  } else {
    std::string known;
    for (const Component& row : components()) known += " sh:" + std::string(row.parameter);
    refuse("sh:" + std::string(predicate) + " on " + described(node) + " is not checked here; known are" +
           known + " sh:sparql");
  }
}

/// What is no constraint; false for what may be one.
bool ShapesReader::plain_part(VertexId node, std::string_view property, VertexId object, Shape& shape) {
  if (property == "targetClass") {
    shape.target_classes.push_back(iri(object, "sh:targetClass of " + described(node)));
  } else if (property == "path") {
    if (shape.path) refuse(described(node) + " has two paths");
    shape.path = path(node, object);
  } else if (property == "message") {
    if (shape.message.empty()) shape.message = text(object, "sh:message of " + described(node));
  } else if (property == "severity") {
    shape.severity = iri(object, "sh:severity of " + described(node));
  } else if (property == "sparql") {
    shape.queries.push_back(query(object));
  } else {
    return property == "declare";  // of prefixes; read where a query names them
  }
  return true;
}

void ShapesReader::type(VertexId node, VertexId object) const {
  const std::string_view name = graph_.vertex(object).name;
  const bool is_class =
      name == std::string(ontology::ns::rdfs) + "Class" || name == std::string(ontology::ns::owl) + "Class";
  if (is_class) refuse(described(node) + " is a class and a shape; name the class by sh:targetClass");
}

void ShapesReader::check_whole(VertexId node, const Shape& shape) const {
  for (std::size_t at = 0; at < shape.constraints.size(); ++at) {
    const Component* component = shape.constraints[at].component;
    const std::string parameter = "sh:" + std::string(component->parameter);
    if (component->needs_path && !shape.path)
      refuse(parameter + " on " + described(node) + " needs a sh:path");
    const bool again =
        std::any_of(shape.constraints.begin(), shape.constraints.begin() + static_cast<long>(at),
                    [&](const Constraint& before) { return before.component == component; });
    if (again && !component->repeatable) refuse(described(node) + " has two " + parameter);
  }
  if (shape.queries.empty()) return;
  if (shape.path) refuse("sh:sparql on the property shape " + described(node) + " is not checked here");
  if (shape.target_classes.empty()) refuse("sh:sparql on " + described(node) + ", which has no target");
}

/// Whatever is said in SHACL's namespace must have been read: a typing error may not make a rule vanish.
void ShapesReader::check_all_read() const {
  for (graph::PredicateId id = 0; id < graph_.predicate_count(); ++id) {
    const std::string_view predicate = graph_.predicate_name(id);
    if (!predicate.starts_with(shacl)) continue;
    for (const EdgeId edge : graph_.match({no_id, id, no_id, no_id})) {
      const VertexId node = graph_.edge(edge).subject;
      if (read_.contains(node) || seen_.contains(node) || predicate.ends_with("#declare")) continue;
      refuse("sh:" + std::string(predicate.substr(shacl.size())) + " on " + described(node) +
             ", which is no shape that is checked");
    }
  }
}

void ShapesReader::refuse(const std::string& what) const { throw Error(name_ + ": " + what); }

Shapes read_shapes(std::istream& turtle, const std::string& name) {
  graph::KnowledgeGraph graph;
  rdf::ReadOptions options;
  options.name = name;
  options.strict = true;
  rdf::read_into(graph, turtle, options);
  return ShapesReader(graph, name).read();
}

Shapes own_shapes() {
  std::istringstream turtle{std::string(ontology::shapes_turtle())};
  return read_shapes(turtle, "shapes.ttl");
}

}  // namespace chancery::check
