#include <algorithm>
#include <map>
#include <numeric>
#include <sstream>

#include "ontology/identity/rules.hpp"
#include "ontology/identity/steps.hpp"

namespace chancery::ontology::identity {
namespace {

using graph::no_id;
using graph::SourceId;
using graph::VertexId;

bool is_capital_or_digit(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// "KOR" of ".../person-kim-gunn-KOR". @see mapping: names are in lower case, keys of states and bodies in
/// capitals
std::string state_in(std::string_view iri) {
  const std::string_view last = iri.substr(iri.rfind('-') + 1);
  const bool is_key = !last.empty() && std::ranges::all_of(last, is_capital_or_digit) && last.front() >= 'A';
  return is_key ? std::string(last) : std::string();
}

/// The types of the offices that a person holds, each office and type as one article states them.
std::set<std::string> offices_of(const View& view, VertexId person) {
  const graph::KnowledgeGraph& graph = view.graph();
  const auto holder = graph.find_predicate(property_iri("holder"));
  const auto office = graph.find_predicate(property_iri("office"));
  const auto type = graph.find_predicate(property_iri("officeType"));
  std::set<std::string> types;
  if (holder == no_id || office == no_id || type == no_id) return types;
  for (const auto tenure : graph.match({no_id, holder, person, no_id})) {
    for (const SourceId source : graph.sources_of(tenure)) {
      for (const auto held : graph.match({graph.edge(tenure).subject, office, no_id, source})) {
        for (const auto of : graph.match({graph.edge(held).object, type, no_id, source}))
          types.emplace(view.name(graph.edge(of).object));
      }
    }
  }
  return types;
}

bool share(const auto& one, const auto& other) {
  return std::ranges::any_of(one, [&](const auto& element) { return other.contains(element); });
}

bool may_be_one(const Bearer& one, const Bearer& other) {
  const std::string state = state_in(one.iri);
  const std::string other_state = state_in(other.iri);
  const bool states_agree = state == other_state || state.empty() || other_state.empty();
  return states_agree && share(one.offices, other.offices);
}

/// Positions of persons that are linked by pairs which may be one.
std::vector<std::vector<std::size_t>> linked(std::span<const Bearer> persons) {
  std::vector<std::size_t> group(persons.size());
  std::iota(group.begin(), group.end(), std::size_t{0});
  for (std::size_t i = 0; i < persons.size(); ++i) {
    for (std::size_t j = i + 1; j < persons.size(); ++j) {
      if (may_be_one(persons[i], persons[j])) std::ranges::replace(group, group[j], group[i]);
    }
  }
  std::map<std::size_t, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < persons.size(); ++i) groups[group[i]].push_back(i);
  std::vector<std::vector<std::size_t>> found;
  for (auto& [number, members] : groups) found.push_back(std::move(members));
  return found;
}

/// No two states, and no article that keeps two of them apart.
bool is_sure(std::span<const Bearer> persons, const std::vector<std::size_t>& group) {
  std::set<std::string> states;
  std::set<std::string> articles;
  for (const std::size_t at : group) {
    if (const std::string state = state_in(persons[at].iri); !state.empty()) states.insert(state);
    if (share(persons[at].articles, articles)) return false;
    articles.insert(persons[at].articles.begin(), persons[at].articles.end());
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

std::string person_key(std::string_view iri) {
  const std::size_t begin = iri.rfind("person-");
  if (begin == std::string_view::npos || iri.find('#') != std::string_view::npos) return {};
  const std::string state = state_in(iri);
  std::string name(iri.substr(begin + 7));
  if (!state.empty()) name.resize(name.size() - std::min(name.size(), state.size() + 1));
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

std::map<std::string, std::vector<Bearer>> bearers_of_names(const View& view) {
  std::map<std::string, std::vector<Bearer>> bearers;
  for (const VertexId vertex : view.of_class("Person")) {
    const std::string key = person_key(view.name(vertex));
    if (key.empty()) continue;
    Bearer person{std::string(view.name(vertex)), offices_of(view, vertex), {}};
    for (const SourceId source : view.sources(vertex))
      person.articles.emplace(view.graph().source_name(source));
    bearers[key].push_back(std::move(person));
  }
  return bearers;
}

std::vector<std::vector<std::size_t>> same_persons(std::span<const Bearer> bearers) {
  auto groups = linked(bearers);
  std::erase_if(groups, [&](const auto& group) { return group.size() < 2 || !is_sure(bearers, group); });
  return groups;
}

void become(const View& view, VertexId gone, VertexId kept) {
  graph::KnowledgeGraph& graph = view.graph();
  const std::set<SourceId> articles = view.sources(gone);
  move_statements(graph, gone, kept);
  const auto united_from = graph.predicate(property_iri("unitedFrom"));
  for (const SourceId article : articles) graph.claim(kept, united_from, gone, article);
}

void unite_persons(const View& view, std::vector<std::string>& decisions) {
  graph::KnowledgeGraph& graph = view.graph();
  for (const auto& [name, persons] : bearers_of_names(view)) {
    for (const std::vector<std::size_t>& group : same_persons(persons)) {
      const std::string& kept = persons[group.front()].iri;
      for (std::size_t at = 1; at < group.size(); ++at) {
        const std::string& gone = persons[group[at]].iri;
        become(view, graph.resource(gone), graph.resource(kept));
        graph.claim(graph.resource(kept), property_iri("sameAs"), graph.resource(gone));
        decisions.push_back("<" + gone + "> is <" + kept +
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
