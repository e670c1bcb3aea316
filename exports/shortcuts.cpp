#include "exports/shortcuts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "ontology/ontology.hpp"

namespace chancery::exports {
namespace {

using graph::no_id;
using graph::VertexId;

struct Shortcut {
  std::string_view property;
  bool symmetric;
};
constexpr std::array<Shortcut, 6> shortcuts{{{"condemned", false},
                                             {"consultedWith", true},
                                             {"holdsOffice", false},
                                             {"metWith", true},
                                             {"represents", false},
                                             {"scheduledToMeet", true}}};

const Shortcut* find(std::string_view iri) {
  if (!iri.starts_with(ontology::dse)) return nullptr;
  const auto name = iri.substr(ontology::dse.size());
  const auto* const found =
      std::find_if(shortcuts.begin(), shortcuts.end(), [&](auto& s) { return s.property == name; });
  return found == shortcuts.end() ? nullptr : &*found;
}

/// Look-ups in one graph by the local names of the ontology.
class Reader {
 public:
  explicit Reader(const graph::KnowledgeGraph& graph)
      : graph_(graph), type_(graph.find_predicate("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")) {}

  std::vector<VertexId> instances(std::string_view name) const {
    std::vector<VertexId> found;
    const VertexId wanted = graph_.find_resource(iri(name));
    if (type_ == no_id || wanted == no_id) return found;
    for (const auto edge : graph_.match({no_id, type_, wanted, no_id}))
      found.push_back(graph_.edge(edge).subject);
    return found;
  }

  std::vector<VertexId> objects(VertexId subject, std::string_view property) const {
    std::vector<VertexId> found;
    const graph::PredicateId predicate = graph_.find_predicate(iri(property));
    if (predicate == no_id) return found;
    for (const auto edge : graph_.match({subject, predicate, no_id, no_id}))
      found.push_back(graph_.edge(edge).object);
    return found;
  }

  bool is(VertexId subject, std::string_view name) const {
    const VertexId wanted = graph_.find_resource(iri(name));
    return type_ != no_id && wanted != no_id && graph_.find_edge(subject, type_, wanted).value != no_id;
  }

  bool has_status(VertexId event, std::string_view one, std::string_view other) const {
    for (const VertexId status : objects(event, "status")) {
      const auto name = graph_.vertex(status).name;
      if (name == iri(one) || name == iri(other)) return true;
    }
    return false;
  }

 private:
  static std::string iri(std::string_view name) { return std::string(ontology::dse) + std::string(name); }
  const graph::KnowledgeGraph& graph_;
  graph::PredicateId type_;
};

}  // namespace

bool is_shortcut(std::string_view property) { return find(property) != nullptr; }

bool is_symmetric(std::string_view property) {
  const Shortcut* const found = find(property);
  return found != nullptr && found->symmetric;
}

ShortcutWeights::ShortcutWeights(const graph::KnowledgeGraph& graph) {
  const Reader reader(graph);
  const auto count_pairs = [&](const auto& some, const auto& others, std::string_view name) {
    for (const VertexId a : some) {
      for (const VertexId b : others) {
        if (a != b) ++counts_[{a, name, b}];
      }
    }
  };
  for (const VertexId event : reader.instances("Meeting")) {
    auto persons = reader.objects(event, "participant");
    std::erase_if(persons, [&](VertexId one) { return !reader.is(one, "Person"); });
    if (reader.has_status(event, "Occurred", "Ongoing")) count_pairs(persons, persons, "metWith");
    if (reader.has_status(event, "Planned", "Expected")) count_pairs(persons, persons, "scheduledToMeet");
  }
  for (const VertexId event : reader.instances("Consultation")) {
    const auto parties = reader.objects(event, "party");
    if (reader.has_status(event, "Occurred", "Ongoing")) count_pairs(parties, parties, "consultedWith");
  }
  for (const VertexId event : reader.instances("Condemnation")) {
    if (!reader.has_status(event, "Occurred", "Occurred")) continue;
    count_pairs(reader.objects(event, "party"), reader.objects(event, "targetParty"), "condemned");
  }
  for (const VertexId tenure : reader.instances("Tenure")) {
    const auto holders = reader.objects(tenure, "holder");
    for (const VertexId office : reader.objects(tenure, "office")) {
      count_pairs(holders, std::vector{office}, "holdsOffice");
      count_pairs(holders, reader.objects(office, "officeOf"), "represents");
    }
  }
}

double ShortcutWeights::of(VertexId subject, std::string_view property, VertexId object) const {
  const Shortcut* const shortcut = find(property);
  if (shortcut == nullptr) return 1;
  const auto found = counts_.find({subject, shortcut->property, object});
  return found == counts_.end() ? 1 : found->second;
}

}  // namespace chancery::exports
