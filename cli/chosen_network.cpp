#include "cli/chosen_network.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cli/event_facts.hpp"

namespace chancery::cli {
namespace {

using graph::analysis::Link;
using graph::analysis::Network;
using graph::analysis::Node;
using graph::analysis::Tie;

/// The properties by which somebody takes part; to be the topic of an event is not to take part in it.
constexpr std::array<std::string_view, 6> taking_part{"actor",       "host",      "opponent",
                                                      "participant", "supporter", "target"};

bool takes_part(const ontology::GraphView& view, const ThingNetwork& things, Link link) {
  return std::ranges::any_of(things.network().edges(link), [&](graph::EdgeId id) {
    const auto property = ontology::local_name(view.graph().predicate_name(view.graph().edge(id).predicate));
    return std::ranges::find(taking_part, property) != taking_part.end();
  });
}

bool has_happened(const ontology::GraphView& view, graph::VertexId event) {
  const std::string status = status_of(view, event);
  return status == "occurred" || status == "ongoing";
}

/// The nodes for which `keep` gives true, and their new numbers.
template <typename Keep>
std::pair<std::vector<Node>, std::vector<Node>> numbered(const ThingNetwork& things, Keep keep) {
  std::vector<Node> kept;
  std::vector<Node> number(things.network().node_count(), graph::no_id);
  for (Node node = 0; node < number.size(); ++node) {
    if (!keep(node)) continue;
    number[node] = static_cast<Node>(kept.size());
    kept.push_back(node);
  }
  return {std::move(kept), std::move(number)};
}

}  // namespace

void NetworkChoice::declare(Options& options) {
  filter_.declare(options);
  options.choice("--project", project_, {"people"},
                 "persons alone, joined where they take part in the same events that occurred or go on");
}

ChosenNetwork NetworkChoice::choose(const ontology::GraphView& view, const ThingNetwork& things) const {
  if (only_people()) return people(view, things);
  auto [kept, number] = numbered(things, [&](Node node) {
    return things.kind(node) != "Event" || filter_.accepts(view, things.vertex(node));
  });
  std::vector<Tie> ties;
  for (const Node node : kept) {
    for (const auto& [to, link] : things.network().arcs(node)) {
      if (to < node || number[to] == graph::no_id) continue;
      ties.push_back({number[node], number[to], things.network().edges(link).front()});
    }
  }
  const auto count = static_cast<std::uint32_t>(kept.size());
  return {std::move(kept), Network(count, std::move(ties))};
}

ChosenNetwork NetworkChoice::people(const ontology::GraphView& view, const ThingNetwork& things) const {
  auto [kept, number] = numbered(things, [&](Node node) { return things.kind(node) == "Person"; });
  std::vector<Tie> ties;
  for (Node event = 0; event < number.size(); ++event) {
    if (things.kind(event) != "Event") continue;
    const graph::VertexId vertex = things.vertex(event);
    if (!has_happened(view, vertex) || !filter_.accepts(view, vertex)) continue;
    std::vector<Node> persons;
    for (const auto& [to, link] : things.network().arcs(event)) {
      if (number[to] != graph::no_id && takes_part(view, things, link)) persons.push_back(number[to]);
    }
    for (std::size_t i = 0; i < persons.size(); ++i) {
      for (std::size_t j = i + 1; j < persons.size(); ++j) ties.push_back({persons[i], persons[j], {event}});
    }
  }
  const auto count = static_cast<std::uint32_t>(kept.size());
  return {std::move(kept), Network(count, std::move(ties), Network::Weight::number_of_ties)};
}

}  // namespace chancery::cli
