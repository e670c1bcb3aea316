#include <algorithm>
#include <map>
#include <numeric>
#include <sstream>

#include "ontology/identity/steps.hpp"

namespace chancery::ontology::identity {
namespace {

using graph::no_id;
using graph::SourceId;
using graph::VertexId;

struct Person {
  VertexId vertex = no_id;
  std::string state;              ///< key behind the name in the IRI; empty when the article gave none
  std::set<std::string> offices;  ///< IRIs of the types of the offices held
  std::set<SourceId> articles;
};

bool is_capital_or_digit(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// "KOR" of ".../person-kim-gunn-KOR". @see mapping: names are in lower case, keys of states and bodies in
/// capitals
std::string state_in(std::string_view iri) {
  const std::string_view last = iri.substr(iri.rfind('-') + 1);
  const bool is_key = !last.empty() && std::ranges::all_of(last, is_capital_or_digit) && last.front() >= 'A';
  return is_key ? std::string(last) : std::string();
}

/// The parts of the name in alphabetical order without initials: "Antony J. Blinken" as "antony blinken".
/// From the IRI, where accents and hyphens are settled.
std::string name_key(std::string_view iri, const std::string& state) {
  std::string name(iri.substr(iri.rfind("person-") + 7));
  if (!state.empty()) name.resize(name.size() - state.size() - 1);
  std::ranges::replace(name, '-', ' ');
  std::istringstream stream(name);
  std::vector<std::string> parts;
  for (std::string part; stream >> part;) {
    if (part.size() > 1) parts.push_back(part);
  }
  std::ranges::sort(parts);
  std::string key;
  for (const auto& part : parts) key += part + ' ';
  return parts.size() < 2 ? std::string() : key;
}

/// All persons that have one IRI in all articles, by name.
std::map<std::string, std::vector<Person>> bearers_of_names(const View& view) {
  std::map<std::string, std::vector<Person>> bearers;
  for (const VertexId vertex : view.of_class("Person")) {
    const std::string_view iri = view.name(vertex);
    if (iri.find('#') != std::string_view::npos || iri.rfind("person-") == std::string_view::npos) continue;
    Person person{vertex, state_in(iri), {}, view.sources(vertex)};
    for (const VertexId tenure : view.subjects("holder", vertex)) {
      for (const VertexId office : view.objects(tenure, "office"))
        person.offices.merge(view.values(office, "officeType"));
    }
    const std::string key = name_key(iri, person.state);
    if (!key.empty()) bearers[key].push_back(std::move(person));
  }
  return bearers;
}

bool share(const auto& one, const auto& other) {
  return std::ranges::any_of(one, [&](const auto& element) { return other.contains(element); });
}

bool may_be_one(const Person& one, const Person& other) {
  const bool states_agree = one.state == other.state || one.state.empty() || other.state.empty();
  return states_agree && share(one.offices, other.offices);
}

/// Groups of persons that are linked by pairs which may be one.
std::vector<std::vector<Person>> linked(const std::vector<Person>& persons) {
  std::vector<std::size_t> group(persons.size());
  std::iota(group.begin(), group.end(), std::size_t{0});
  for (std::size_t i = 0; i < persons.size(); ++i) {
    for (std::size_t j = i + 1; j < persons.size(); ++j) {
      if (may_be_one(persons[i], persons[j])) std::ranges::replace(group, group[j], group[i]);
    }
  }
  std::map<std::size_t, std::vector<Person>> groups;
  for (std::size_t i = 0; i < persons.size(); ++i) groups[group[i]].push_back(persons[i]);
  std::vector<std::vector<Person>> found;
  for (auto& [number, members] : groups) found.push_back(std::move(members));
  return found;
}

/// No two states, and no article that keeps two of them apart.
bool is_sure(const std::vector<Person>& group) {
  std::set<std::string> states;
  std::set<SourceId> articles;
  for (const Person& person : group) {
    if (!person.state.empty()) states.insert(person.state);
    if (share(person.articles, articles)) return false;
    articles.insert(person.articles.begin(), person.articles.end());
  }
  return states.size() <= 1;
}

/// Every statement about `from` becomes one about `to`, by the same sources.
/// @param only  statements of this source alone; no_id: of all
void move_statements(graph::KnowledgeGraph& graph, VertexId from, VertexId to, SourceId only = no_id) {
  std::vector<graph::EdgeId> edges;
  for (const auto edge : graph.match({from, no_id, no_id, only})) edges.push_back(edge);
  for (const auto edge : graph.match({no_id, no_id, from, only})) edges.push_back(edge);
  for (const auto id : edges) {
    const graph::Edge edge = graph.edge(id);
    for (const SourceId source : graph.sources_of(id)) {
      if (only != no_id && source != only) continue;
      graph.retract(edge.subject, edge.predicate, edge.object, source);
      graph.claim(edge.subject == from ? to : edge.subject, edge.predicate,
                  edge.object == from ? to : edge.object, source);
    }
  }
}

}  // namespace

void unite_persons(const View& view, std::vector<std::string>& decisions) {
  graph::KnowledgeGraph& graph = view.graph();
  for (const auto& [name, persons] : bearers_of_names(view)) {
    for (const std::vector<Person>& group : linked(persons)) {
      if (group.size() < 2 || !is_sure(group)) continue;
      const VertexId kept = group.front().vertex;  // of_class sorts by IRI
      for (std::size_t at = 1; at < group.size(); ++at) {
        move_statements(graph, group[at].vertex, kept);
        graph.claim(kept, property_iri("sameAs"), group[at].vertex);
        const auto united_from = graph.predicate(property_iri("unitedFrom"));
        for (const SourceId article : group[at].articles)
          graph.claim(kept, united_from, group[at].vertex, article);
        decisions.push_back("<" + std::string(view.name(group[at].vertex)) + "> is <" +
                            std::string(view.name(kept)) +
                            ">: same name, same kind of office, no differing state");
      }
    }
  }
}

void separate_persons(const View& view) {
  graph::KnowledgeGraph& graph = view.graph();
  const auto united_from = graph.find_predicate(property_iri("unitedFrom"));
  if (united_from == no_id) return;
  std::vector<std::pair<graph::Edge, SourceId>> moved;
  for (const auto id : graph.match({no_id, united_from, no_id, no_id})) {
    for (const SourceId source : graph.sources_of(id)) moved.emplace_back(graph.edge(id), source);
  }
  const auto same_as = graph.predicate(property_iri("sameAs"));
  for (const auto& [edge, source] : moved) {
    graph.retract(edge.subject, united_from, edge.object, source);
    graph.retract(edge.subject, same_as, edge.object, 0);
    move_statements(graph, edge.subject, edge.object, source);
  }
}

}  // namespace chancery::ontology::identity
