#include <algorithm>
#include <map>

#include "ontology/identity/steps.hpp"
#include "ontology/ontology.hpp"

namespace chancery::ontology::identity {
namespace {

using graph::VertexId;

std::string joined(const std::set<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += name + ' ';
  return text;
}

/// What two reports of one event must share; empty when the report says too little.
std::string key_of(const View& view, VertexId event) {
  if (!view.values(event, "status").contains(std::string(dse) + "Occurred")) return {};
  const auto begin = view.values(event, "begin");
  const auto parties = view.values(event, "party");
  if (!view.values(event, "precision").contains(std::string(dse) + "Day") || begin.size() != 1 ||
      parties.empty())
    return {};
  const auto targets = view.values(event, "targetParty");
  const auto weapons = view.values(event, "weapon");
  const auto persons = view.values(event, "participant");
  // one side and nothing else is no event that could be told from another of that day
  if (parties.size() + targets.size() + weapons.size() < 2) return {};
  return joined(view.values(event, "type")) + '|' + *begin.begin() + '|' + joined(parties) + '|' +
         joined(targets) + '|' + joined(weapons) + '|' + joined(persons);
}

/// One article tells of an event once: two of its events with one key are two events.
bool come_from_different_articles(const View& view, const std::vector<VertexId>& events) {
  std::set<std::string> articles;
  for (const VertexId event : events) {
    for (const auto& article : view.values(event, "reportedIn")) {
      if (!articles.insert(article).second) return false;
    }
  }
  return true;
}

}  // namespace

void link_events(const View& view, std::vector<std::string>& decisions) {
  std::map<std::string, std::vector<VertexId>> events;
  for (const VertexId event : view.of_class("Event")) {
    if (std::string key = key_of(view, event); !key.empty()) events[key].push_back(event);
  }
  for (const auto& [key, same] : events) {
    if (same.size() < 2 || !come_from_different_articles(view, same)) continue;
    for (std::size_t at = 1; at < same.size(); ++at) {
      view.graph().claim(same.front(), property_iri("sameAs"), same[at]);
      decisions.push_back("<" + std::string(view.name(same[at])) + "> is the event <" +
                          std::string(view.name(same.front())) +
                          ">: same kind, day, parties and participants");
    }
  }
}

void separate_events(const View& view) {
  graph::KnowledgeGraph& graph = view.graph();
  const auto same_as = graph.find_predicate(property_iri("sameAs"));
  if (same_as == graph::no_id) return;
  std::vector<graph::Edge> linked;
  for (const auto id : graph.match({graph::no_id, same_as, graph::no_id, 0})) {
    const graph::Edge edge = graph.edge(id);
    const std::string key = key_of(view, edge.subject);
    if (!key.empty() && key == key_of(view, edge.object)) linked.push_back(edge);
  }
  for (const graph::Edge& edge : linked) graph.retract(edge.subject, edge.predicate, edge.object, 0);
}

}  // namespace chancery::ontology::identity
