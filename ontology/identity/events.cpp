#include <algorithm>
#include <map>

#include "ontology/identity/rules.hpp"
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

}  // namespace

std::string event_key(const View& view, VertexId event) {
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

// One article tells of an event once: two of its events with one key are two events.
bool is_one_event(std::span<const ReportedEvent> events) {
  std::set<std::string> articles;
  for (const ReportedEvent& event : events) {
    for (const auto& article : event.articles) {
      if (!articles.insert(article).second) return false;
    }
  }
  return events.size() > 1;
}

void link_events(const View& view, std::vector<std::string>& decisions) {
  graph::KnowledgeGraph& graph = view.graph();
  std::map<std::string, std::vector<ReportedEvent>> events;
  for (const VertexId event : view.of_class("Event")) {
    if (const std::string key = event_key(view, event); !key.empty())
      events[key].push_back({std::string(view.name(event)), view.values(event, "reportedIn")});
  }
  for (const auto& [key, same] : events) {
    if (!is_one_event(same)) continue;
    for (std::size_t at = 1; at < same.size(); ++at) {
      graph.claim(graph.resource(same.front().iri), property_iri("sameAs"), graph.resource(same[at].iri));
      decisions.push_back("<" + same[at].iri + "> is the event <" + same.front().iri +
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
    const std::string key = event_key(view, edge.subject);
    if (!key.empty() && key == event_key(view, edge.object)) linked.push_back(edge);
  }
  for (const graph::Edge& edge : linked) graph.retract(edge.subject, edge.predicate, edge.object, 0);
}

}  // namespace chancery::ontology::identity
