#include "exports/column_kinds.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "exports/property_names.hpp"

namespace chancery::exports {
namespace {

using graph::VertexKind;

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
constexpr std::string_view same_as = "http://www.w3.org/2002/07/owl#sameAs";

/// The IRI by which a property's column is named, where its own would make a bad name.
std::string_view named_as(std::string_view iri) {
  if (iri == same_as) return "wikidata";
  return iri == rdf_type ? "types" : iri;
}

}  // namespace

ColumnKinds::ColumnKinds(const graph::KnowledgeGraph& graph, bool lossless, std::string_view base)
    : graph_(graph), lossless_(lossless), namespaces_(standard_prefixes(base)) {
  if (lossless) return;
  for (graph::PredicateId id = 0; id < graph.predicate_count(); ++id) kinds_.push_back({id, {}, {}, false});
}

ColumnKinds::Kind ColumnKinds::kind_of(graph::PredicateId property, const graph::Vertex& value) const {
  switch (value.kind) {
    case VertexKind::resource: {
      const Prefix* const prefix = namespaces_.longest(value.name);
      return {property, value.kind, prefix == nullptr ? std::string_view() : std::string_view(prefix->iri),
              false};
    }
    case VertexKind::blank:
      return {property, value.kind, {}, false};
    case VertexKind::value:
      break;
  }
  const bool has_language = !value.language.empty();
  return {property, value.kind, has_language ? value.language : value.datatype, has_language};
}

std::uint32_t ColumnKinds::of(graph::PredicateId property, const graph::Vertex& value) {
  if (!lossless_) return property;
  const Kind kind = kind_of(property, value);
  const auto [at, is_new] = numbers_.emplace(kind, size());
  if (is_new) kinds_.push_back(kind);
  return at->second;
}

std::string ColumnKinds::suffix(const Kind& kind) {
  if (kind.of == VertexKind::blank) return "_blank";
  if (kind.of == VertexKind::resource) return "_iri";
  return kind.qualifier.empty() ? "_text" : '_' + column_name(local_name(kind.qualifier));
}

std::vector<std::string> ColumnKinds::names() const {
  std::vector<std::string_view> iris;
  for (graph::PredicateId id = 0; id < graph_.predicate_count(); ++id)
    iris.push_back(named_as(graph_.predicate_name(id)));
  auto of_property = unique_names(iris, column_name);
  if (!lossless_) return of_property;
  std::vector<std::size_t> kinds_of_property(graph_.predicate_count());
  for (const Kind& kind : kinds_) ++kinds_of_property[kind.property];
  std::vector<std::uint32_t> order(kinds_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return meaning(a) < meaning(b); });
  std::set<std::string> taken;
  std::vector<std::string> names(kinds_.size());
  for (const std::uint32_t column : order) {
    const Kind& kind = kinds_[column];
    const bool is_only = kinds_of_property[kind.property] == 1;
    const std::string wanted = of_property[kind.property] + (is_only ? "" : suffix(kind));
    std::string name = wanted;
    for (int number = 2; !taken.insert(name).second; ++number) name = wanted + '_' + std::to_string(number);
    names[column] = name;
  }
  return names;
}

std::string ColumnKinds::meaning(std::uint32_t column) const {
  if (!lossless_) return {};
  const Kind& kind = kinds_[column];
  std::string text(graph_.predicate_name(kind.property));
  const std::string qualifier(kind.qualifier);
  if (kind.of == VertexKind::resource) return text + " <" + qualifier + '>';
  if (kind.of == VertexKind::blank) return text + " _:";
  if (kind.has_language) return text + " @" + qualifier;
  return qualifier.empty() ? text : text + " ^^" + qualifier;
}

std::string_view ColumnKinds::text(std::uint32_t column, const graph::Vertex& value) const {
  if (value.kind != VertexKind::resource) return value.name;
  return value.name.substr(kinds_[column].qualifier.size());
}

}  // namespace chancery::exports
