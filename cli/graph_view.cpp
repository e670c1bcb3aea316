#include "cli/graph_view.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "core/nearest.hpp"

namespace chancery::cli {
namespace {

using graph::Pattern;
using graph::VertexId;
using graph::VertexKind;

constexpr std::array<std::string_view, 4> naming = {
    "http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label",
    "http://schema.org/headline", "http://www.w3.org/2004/02/skos/core#altLabel"};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return result;
}

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

// "id:person-x" and "art:s-c1" as a writer shortens them, "article-x#s-c1" as the end of an IRI.
bool names_iri(std::string_view name, std::string_view iri) {
  if (name == iri || name == local_name(iri)) return true;
  const auto colon = name.find(':');
  const bool prefixed = colon != std::string_view::npos && name.substr(colon + 1) == local_name(iri);
  return prefixed ||
         (iri.size() > name.size() && iri.ends_with(name) && iri[iri.size() - name.size() - 1] == '/');
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

std::vector<VertexId> GraphView::find(std::string_view name) const {
  std::set<std::string_view> found;
  for (VertexId vertex = 0; vertex < graph_.vertex_count(); ++vertex) {
    const graph::Vertex content = graph_.vertex(vertex);
    if (content.kind == VertexKind::resource && names_iri(name, content.name)) found.insert(content.name);
    if (content.kind != VertexKind::value || content.name.size() != name.size()) continue;
    if (lower(content.name) != lower(name)) continue;
    for (const std::string_view predicate : naming) {
      const graph::PredicateId id = graph_.find_predicate(predicate);
      if (id == graph::no_id) continue;
      for (const graph::EdgeId edge : graph_.match({.predicate = id, .object = vertex})) {
        found.insert(graph_.vertex(graph_.edge(edge).subject).name);
      }
    }
  }
  std::vector<VertexId> result;
  for (const std::string_view iri : found) {
    const VertexId vertex = graph_.find_resource(iri);
    if (!graph_.match({.subject = vertex}).empty()) result.push_back(vertex);
  }
  return result;
}

std::string GraphView::nearest_name(std::string_view name) const {
  std::vector<std::string_view> names;
  for (const std::string_view predicate : naming) {
    const graph::PredicateId id = graph_.find_predicate(predicate);
    if (id == graph::no_id) continue;
    for (const graph::EdgeId edge : graph_.match({.predicate = id})) {
      names.push_back(graph_.vertex(graph_.edge(edge).object).name);
    }
  }
  std::sort(names.begin(), names.end());
  return std::string(nearest(name, names).value_or(""));
}

}  // namespace chancery::cli
