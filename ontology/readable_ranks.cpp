#include "ontology/readable_ranks.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ontology/ontology.hpp"

namespace chancery::ontology {
namespace {

constexpr std::array<std::string_view, 10> kinds_in_order{"Article",      "Person",    "State",  "Government",
                                                          "Organisation", "Group",     "Office", "Tenure",
                                                          "Place",        "Instrument"};
constexpr std::size_t other_things = 10;  // before events
constexpr std::size_t events = 11;
constexpr std::size_t sentences = 12;
constexpr std::size_t most_digits = 18;

}  // namespace

std::size_t rank_of_class(std::string_view class_iri) {
  if (!class_iri.starts_with(dse)) return other_things;
  const std::string_view name = class_iri.substr(dse.size());
  if (name == "Sentence") return sentences;
  if (name == "Event") return events;
  const auto* const found = std::ranges::find(kinds_in_order, name);
  return found == kinds_in_order.end() ? other_things
                                       : static_cast<std::size_t>(found - kinds_in_order.begin());
}

std::size_t rank_of_subject(const graph::KnowledgeGraph& graph, graph::VertexId subject,
                            graph::PredicateId type) {
  std::size_t rank = other_things;
  if (type == graph::no_id) return rank;
  for (const graph::EdgeId edge : graph.match({subject, type, graph::no_id, graph::no_id})) {
    const std::size_t found = rank_of_class(graph.vertex(graph.edge(edge).object).name);
    if (found != other_things && (rank == other_things || found < rank)) rank = found;
  }
  return rank;
}

bool is_in_text(std::size_t rank) { return rank >= events; }

std::uint64_t offset_in(std::string_view iri) {
  const std::size_t at = iri.rfind("-c");
  if (at == std::string_view::npos) return 0;
  std::uint64_t offset = 0;
  for (const char c : iri.substr(at + 2, most_digits)) {
    if (c < '0' || c > '9') break;
    offset = offset * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return offset;
}

int rank_of_predicate(std::string_view iri) {
  if (iri == type_iri) return 0;
  return iri.ends_with("#prefLabel") || iri.ends_with("#label") ? 1 : 2;
}

}  // namespace chancery::ontology
