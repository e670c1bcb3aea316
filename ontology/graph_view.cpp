#include "ontology/graph_view.hpp"

#include <algorithm>
#include <array>

namespace chancery::ontology {
namespace {

using graph::VertexId;
using graph::VertexKind;

constexpr std::array<std::string_view, 4> naming = {
    "http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label",
    "http://schema.org/headline", "http://www.w3.org/2004/02/skos/core#altLabel"};

// "family name" of "familyName".
std::string in_words(const std::string& name) {
  std::string result;
  for (const char letter : name) {
    const bool begins_word =
        letter >= 'A' && letter <= 'Z' && !result.empty() && result.back() >= 'a' && result.back() <= 'z';
    if (begins_word) result += ' ';
    result += begins_word ? static_cast<char>(letter - 'A' + 'a') : letter;
  }
  return result;
}

}  // namespace

std::string_view local_name(std::string_view iri) {
  const auto end = iri.find_last_of("/#");
  return end == std::string_view::npos || end + 1 == iri.size() ? iri : iri.substr(end + 1);
}

std::vector<VertexId> GraphView::objects(VertexId subject, std::string_view predicate) const {
  std::vector<VertexId> result;
  const graph::PredicateId id = graph_.find_predicate(predicate);
  if (id == graph::no_id) return result;
  for (const graph::EdgeId edge : graph_.match({.subject = subject, .predicate = id})) {
    result.push_back(graph_.edge(edge).object);
  }
  std::sort(result.begin(), result.end(),
            [&](VertexId a, VertexId b) { return graph_.vertex(a).name < graph_.vertex(b).name; });
  return result;
}

std::string GraphView::text(VertexId subject, std::string_view predicate) const {
  const auto found = objects(subject, predicate);
  return found.empty() ? "" : std::string(graph_.vertex(found.front()).name);
}

std::string GraphView::label(VertexId vertex) const {
  const graph::Vertex content = graph_.vertex(vertex);
  if (content.kind == VertexKind::value) return std::string(content.name);
  for (const std::string_view predicate : naming) {
    const std::string name = text(vertex, predicate);
    if (!name.empty()) return name;
  }
  return std::string(local_name(content.name));
}

std::string GraphView::label_of_predicate(graph::PredicateId predicate) const {
  const std::string_view iri = graph_.predicate_name(predicate);
  const VertexId property = graph_.find_resource(iri);
  return in_words(property == graph::no_id ? std::string(local_name(iri)) : label(property));
}

}  // namespace chancery::ontology
