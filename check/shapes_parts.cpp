#include <algorithm>
#include <charconv>

#include "check/neighbours.hpp"
#include "check/shapes_reader.hpp"
#include "core/error.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/namespaces.hpp"
#include "query/gate.hpp"
#include "query/parse.hpp"
#include "query/seeding.hpp"

namespace chancery::check {

using graph::EdgeId;
using graph::no_id;
using graph::VertexId;
using graph::VertexKind;

namespace {

std::string sh(std::string_view name) { return std::string(shacl) + std::string(name); }
std::string rdf(std::string_view name) { return std::string(ontology::ns::rdf) + std::string(name); }

/// A subquery in the group that does not hand `?name` out, or does not bind it by itself.
const query::Subquery* has_open_subquery(const query::Group& group, const std::string& name) {
  for (const query::Element& element : group.elements) {
    if (const auto* either = std::get_if<query::Union>(&element)) {
      for (const query::Group& branch : either->branches) {
        if (const auto* found = has_open_subquery(branch, name)) return found;
      }
    } else if (const auto* nested = std::get_if<query::Nested>(&element)) {
      if (const auto* found = has_open_subquery(*nested->group, name)) return found;
    } else if (const auto* subquery = std::get_if<query::Subquery>(&element)) {
      const query::Query& inner = *subquery->query;
      const bool hands_out =
          std::any_of(inner.projection.begin(), inner.projection.end(),
                      [&](const auto& p) { return inner.variables[p.variable] == name && !p.expression; });
      if (!hands_out || inner.limit || inner.offset != 0) return subquery;
      if (const auto* found = has_open_subquery(inner.where, name)) return found;
    }
  }
  return nullptr;
}

/// Whether asking once for all nodes gives what asking with `?this` put in beforehand gives for each.
bool can_be_asked_once(const query::Query& query) {
  const auto place = std::find(query.variables.begin(), query.variables.end(), "this");
  if (place == query.variables.end() || query.limit || query.offset != 0) return false;
  const auto variable = static_cast<query::Variable>(place - query.variables.begin());
  const bool hands_out = std::any_of(query.projection.begin(), query.projection.end(),
                                     [&](const auto& p) { return p.variable == variable && !p.expression; });
  return hands_out && query::certain_variables(query.where).contains(variable) &&
         query::can_be_seeded(query.where, {variable}) && has_open_subquery(query.where, "this") == nullptr;
}

}  // namespace

Path ShapesReader::path(VertexId node, VertexId object) {
  if (graph_.vertex(object).kind == VertexKind::resource)
    return {std::string(graph_.vertex(object).name), false};
  const VertexId inverse = this->object(object, sh("inversePath"));
  std::size_t parts = 0;
  for ([[maybe_unused]] const EdgeId edge : graph_.match({object, no_id, no_id, no_id})) ++parts;
  if (inverse == no_id || parts != 1 || graph_.vertex(inverse).kind != VertexKind::resource)
    refuse("the path of " + described(node) +
           " is not checked here; known are one property and its sh:inversePath");
  seen_.insert(object);
  return {std::string(graph_.vertex(inverse).name), true};
}

Constraint ShapesReader::constraint(const Component& component, VertexId node, VertexId object,
                                    const std::string& name) {
  using Parameter = Component::Parameter;
  const std::string what = "sh:" + std::string(component.parameter) + " of " + described(node);
  Constraint made;
  made.component = &component;
  if (component.kind == Parameter::shape) {
    made.shapes.push_back(shape(object, name));
    return made;
  }
  if (component.kind == Parameter::shape_list) {
    for (const VertexId element : list(object, what)) made.shapes.push_back(shape(element, name));
    return made;
  }
  const auto elements = component.kind == Parameter::list ? list(object, what) : std::vector{object};
  for (const VertexId element : elements) made.terms.push_back(ontology::term_of(graph_, element));
  if (component.kind == Parameter::iri) iri(object, what);
  if (component.kind == Parameter::value) made.bound = query::Value::of(graph_.vertex(object));
  const std::string literal = component.kind == Parameter::list ? "" : made.terms.front().value;
  if (component.kind == Parameter::flag && literal != "true") refuse(what + " must be true");
  if (component.kind != Parameter::count) return made;
  const auto read = std::from_chars(literal.data(), literal.data() + literal.size(), made.count);
  if (read.ec != std::errc() || read.ptr != literal.data() + literal.size())
    refuse(what + " is no whole number");
  return made;
}

QueryConstraint ShapesReader::query(VertexId node) {
  seen_.insert(node);
  QueryConstraint made;
  std::string select;
  for (const EdgeId id : graph_.match({node, no_id, no_id, no_id})) {
    const graph::Edge edge = graph_.edge(id);
    std::string_view predicate = graph_.predicate_name(edge.predicate);
    if (!predicate.starts_with(shacl)) continue;
    predicate.remove_prefix(shacl.size());
    if (predicate == "prefixes") {
      made.sparql += prefixes_of(edge.object);
    } else if (predicate == "select") {
      if (!select.empty()) refuse("two sh:select in one sh:sparql");
      select = text(edge.object, "sh:select");
    } else if (predicate == "message") {
      made.message = text(edge.object, "sh:message");
    } else {
      refuse("sh:" + std::string(predicate) + " in sh:sparql is not checked here");
    }
  }
  made.sparql += select;
  check_query(made.sparql, select);
  return made;
}

std::string ShapesReader::prefixes_of(VertexId declarer) {
  std::string text;
  for (const VertexId declaration : objects(graph_, declarer, sh("declare"))) {
    seen_.insert(declaration);
    const VertexId prefix = object(declaration, sh("prefix"));
    const VertexId name_space = object(declaration, sh("namespace"));
    if (prefix == no_id || name_space == no_id) refuse("a sh:declare without sh:prefix or sh:namespace");
    text += "PREFIX " + std::string(graph_.vertex(prefix).name) + ": <" +
            std::string(graph_.vertex(name_space).name) + ">\n";
  }
  return text;
}

void ShapesReader::check_query(const std::string& sparql, const std::string& where) const {
  const query::Query query = query::parse(sparql, name_ + ": sh:select");
  query::admit(query);
  if (query.form != query::Query::Form::select || !can_be_asked_once(query)) {
    refuse("the sh:select\n" + where +
           "\nis not checked here: each part of it must bind $this before it is compared, and $this must be "
           "selected");
  }
}

std::vector<VertexId> ShapesReader::list(VertexId head, const std::string& what) const {
  std::vector<VertexId> elements;
  std::set<VertexId> links;
  while (graph_.vertex(head).name != rdf("nil")) {
    const VertexId first = object(head, rdf("first"));
    const VertexId rest = object(head, rdf("rest"));
    if (first == no_id || rest == no_id || !links.insert(head).second) refuse(what + " is no list");
    elements.push_back(first);
    head = rest;
  }
  return elements;
}

VertexId ShapesReader::object(VertexId node, std::string_view predicate) const {
  const auto found = objects(graph_, node, predicate);
  if (found.size() > 1) refuse(described(node) + " has two values of <" + std::string(predicate) + ">");
  return found.empty() ? no_id : found.front();
}

std::string ShapesReader::text(VertexId node, const std::string& what) const {
  const graph::Vertex vertex = graph_.vertex(node);
  if (vertex.kind != VertexKind::value) refuse(what + " is no text");
  return std::string(vertex.name);
}

std::string ShapesReader::iri(VertexId node, const std::string& what) const {
  const graph::Vertex vertex = graph_.vertex(node);
  if (vertex.kind != VertexKind::resource) refuse(what + " is no IRI");
  return std::string(vertex.name);
}

std::string ShapesReader::described(VertexId node) const {
  const graph::Vertex vertex = graph_.vertex(node);
  if (vertex.kind == VertexKind::resource) return '<' + std::string(vertex.name) + '>';
  const auto paths = objects(graph_, node, sh("path"));
  if (paths.empty() || graph_.vertex(paths.front()).kind != VertexKind::resource)
    return "a shape without a name";
  return "the shape of <" + std::string(graph_.vertex(paths.front()).name) + '>';
}

}  // namespace chancery::check
