#include "exports/project_people.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace chancery::exports {
namespace {

/// The properties by which somebody takes part; to be the topic of an event is not to take part in it.
constexpr std::array<std::string_view, 6> taking_part{"actor",       "host",      "opponent",
                                                      "participant", "supporter", "target"};

struct Shared {
  std::vector<std::uint32_t> events;
  std::set<std::string_view> articles;
};
using Pairs = std::map<std::pair<std::uint32_t, std::uint32_t>, Shared>;

bool has_happened(const PropertyGraph& graph, std::size_t event) {
  for (const auto& value : graph.values_of(event)) {
    if (graph.columns[value.column].name == "status")
      return value.text == "Occurred" || value.text == "Ongoing";
  }
  return false;
}

std::string_view value_called(const PropertyGraph& graph, std::size_t node, std::string_view name) {
  for (const auto& value : graph.values_of(node)) {
    if (graph.columns[value.column].name == name) return value.text;
  }
  return {};
}

Pairs shared_events(const PropertyGraph& graph) {
  Pairs pairs;
  for (std::size_t i = 0; i < graph.edges.size();) {
    const std::uint32_t event = graph.edges[i].source;
    std::map<std::uint32_t, std::string_view> persons;
    for (; i < graph.edges.size() && graph.edges[i].source == event; ++i) {
      const auto& edge = graph.edges[i];
      const bool takes_part =
          std::find(taking_part.begin(), taking_part.end(), graph.roles[edge.role].name) != taking_part.end();
      if (takes_part && graph.nodes[edge.target].kind == "Person")
        persons.emplace(edge.target, edge.articles);
    }
    if (graph.nodes[event].kind != "Event" || !has_happened(graph, event)) continue;
    for (auto a = persons.begin(); a != persons.end(); ++a) {
      for (auto b = std::next(a); b != persons.end(); ++b) {
        Shared& shared = pairs[{a->first, b->first}];
        shared.events.push_back(event);
        for (const auto articles : {a->second, b->second}) {
          if (!articles.empty()) shared.articles.insert(articles);
        }
      }
    }
  }
  return pairs;
}

std::string in_one(const auto& texts) {
  std::string all;
  for (const auto& text : texts) {
    if (!all.empty()) all += " | ";
    all += text;
  }
  return all;
}

std::string evidence(const PropertyGraph& graph, const std::vector<std::uint32_t>& events) {
  std::vector<std::string> texts;
  for (const std::uint32_t event : events) {
    const std::string_view day = value_called(graph, event, "begin");
    texts.push_back(std::string(graph.nodes[event].label) +
                    (day.empty() ? "" : " (" + std::string(day) + ")"));
  }
  return in_one(texts);
}

}  // namespace

PropertyGraph project_people(PropertyGraph graph) {
  PropertyGraph people;
  people.columns = graph.columns;
  people.roles = {{"sharedEvents", "shared events", true}};
  std::vector<std::uint32_t> new_number(graph.nodes.size());
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (graph.nodes[i].kind != "Person") continue;
    new_number[i] = static_cast<std::uint32_t>(people.nodes.size());
    people.nodes.push_back(graph.nodes[i]);
    people.nodes.back().first_value = static_cast<std::uint32_t>(people.values.size());
    const auto values = graph.values_of(i);
    people.values.insert(people.values.end(), values.begin(), values.end());
  }
  for (const auto& [pair, shared] : shared_events(graph)) {
    people.edges.push_back(
        {new_number[pair.first], new_number[pair.second], 0, true, static_cast<double>(shared.events.size()),
         graph.strings.keep(in_one(shared.articles)), graph.strings.keep(evidence(graph, shared.events))});
  }
  people.strings = std::move(graph.strings);
  return people;
}

}  // namespace chancery::exports
