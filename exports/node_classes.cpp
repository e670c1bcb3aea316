#include "exports/node_classes.hpp"

#include <algorithm>
#include <array>

#include "ontology/ontology.hpp"

namespace chancery::exports {
namespace {

/// The classes that nodes are drawn as; what is below none of them is drawn as its own class.
constexpr std::array<std::string_view, 13> kinds{
    "Person", "State",  "Organisation", "Group",      "Event",      "Article",   "Sentence",
    "Office", "Tenure", "Place",        "WeaponType", "Instrument", "OfficeType"};
constexpr std::array<std::string_view, 6> kinds_of_people{"Person", "State",  "Organisation",
                                                          "Group",  "Office", "Place"};

}  // namespace

NodeClasses::NodeClasses(const graph::KnowledgeGraph& graph)
    : graph_(graph),
      type_(graph.find_predicate("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")),
      schema_(ontology::Schema::load()) {}

NodeClass NodeClasses::of(graph::VertexId vertex) const {
  std::string_view lowest;
  if (type_ == graph::no_id) return {};
  for (const auto edge : graph_.match({vertex, type_, graph::no_id, graph::no_id})) {
    const std::string_view iri = graph_.vertex(graph_.edge(edge).object).name;
    if (!iri.starts_with(ontology::dse)) continue;
    const std::string_view name = iri.substr(ontology::dse.size());
    const bool first = lowest.empty() || (schema_.is_a(name, lowest) && name != lowest);
    const bool above = !first && schema_.is_a(lowest, name);  // NOLINT(readability-suspicious-call-argument)
    const bool beside = !first && !above && name < lowest;
    if (first || beside) lowest = name;
  }
  return classify(lowest);
}

NodeClass NodeClasses::classify(std::string_view specific) const {
  if (specific.empty()) return {};
  const auto is_above = [&](std::string_view kind) {
    return kind == specific || schema_.is_a(specific, kind);
  };
  const auto* const kind = std::find_if(kinds.begin(), kinds.end(), is_above);
  return {kind == kinds.end() ? specific : *kind, specific};
}

bool is_shown(std::string_view kind, Detail detail) {
  if (kind.empty()) return false;
  if (detail == Detail::full) return true;
  if (detail == Detail::events) return kind != "Sentence";
  return std::find(kinds_of_people.begin(), kinds_of_people.end(), kind) != kinds_of_people.end();
}

}  // namespace chancery::exports
