#include "exports/json_ld.hpp"

#include <algorithm>
#include <optional>

#include "exports/graph_statements.hpp"
#include "exports/property_names.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::exports {
namespace {

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_plain_name(std::string_view name) {
  const auto allowed = [](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_'; };
  return !name.empty() && is_letter(name.front()) && std::all_of(name.begin(), name.end(), allowed);
}

struct Coercion {
  std::string type;
  std::string language;

  friend bool operator==(const Coercion&, const Coercion&) = default;
};

Coercion of(const graph::Vertex& object) {
  if (object.kind != graph::VertexKind::value) return {"@id", ""};
  return {std::string(object.datatype), std::string(object.language)};
}

/// What all objects of the property have in common; nothing when they differ.
Coercion common(const graph::KnowledgeGraph& graph, graph::PredicateId property) {
  std::optional<Coercion> found;
  for (const auto edge : graph.match({graph::no_id, property, graph::no_id, graph::no_id})) {
    const Coercion one = of(graph.vertex(graph.edge(edge).object));
    if (found && *found != one) return {};
    found = one;
  }
  return found.value_or(Coercion{});
}

}  // namespace

std::vector<JsonLdTerm> json_ld_terms(const graph::KnowledgeGraph& graph,
                                      const std::vector<Prefix>& prefixes) {
  std::vector<std::string_view> iris;
  for (graph::PredicateId id = 0; id < graph.predicate_count(); ++id)
    iris.push_back(graph.predicate_name(id));
  const auto names = unique_names(iris, [](std::string_view name) { return std::string(name); });
  std::vector<JsonLdTerm> terms;
  for (graph::PredicateId id = 0; id < graph.predicate_count(); ++id) {
    const bool is_prefix = std::any_of(prefixes.begin(), prefixes.end(),
                                       [&](const Prefix& prefix) { return prefix.name == names[id]; });
    if (iris[id] == rdf_type || is_prefix || !is_plain_name(names[id])) continue;
    const Coercion coercion = common(graph, id);
    terms.push_back({names[id], std::string(iris[id]), coercion.type, coercion.language});
  }
  return terms;
}

std::vector<std::string> write_json_ld(const Content& content, const Options& options, Output& out) {
  const auto prefixes = prefixes_for(*content.graph, options);
  JsonLdWriter writer(out, prefixes, json_ld_terms(*content.graph, prefixes));
  write_quads(*content.graph, options, writer);
  writer.finish();
  return writer.warnings();
}

}  // namespace chancery::exports
