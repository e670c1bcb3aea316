#include "ontology/node_names.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "ontology/graph_view.hpp"
#include "ontology/mapping/names.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"

namespace chancery::ontology {
namespace {

using graph::VertexId;

constexpr std::array<std::string_view, 6> naming = {"http://www.w3.org/2004/02/skos/core#prefLabel",
                                                    "http://www.w3.org/2000/01/rdf-schema#label",
                                                    "http://schema.org/headline",
                                                    "http://www.w3.org/2004/02/skos/core#altLabel",
                                                    "https://w3id.org/dse#officialName",
                                                    "https://w3id.org/dse#iso3"};
constexpr std::size_t most_listed = 8;

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find('-'), folded.size());
    words.push_back(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return words;
}

bool has_words(std::string_view folded, const std::vector<std::string_view>& typed) {
  const auto words = words_of(folded);
  return std::ranges::all_of(typed, [&](std::string_view word) {
    return std::ranges::any_of(words, [&](std::string_view known) { return known.starts_with(word); });
  });
}

// "USA" or "of-nato" behind "person-sung-kim-": what an IRI adds to tell namesakes apart.
bool tells_apart(std::string_view rest) {
  const bool is_code =
      rest.size() == 3 && std::ranges::all_of(rest, [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_code || rest.starts_with("of-");
}

// By IRI, each once.
std::vector<VertexId> settled(const graph::KnowledgeGraph& graph, std::vector<VertexId> nodes) {
  std::ranges::sort(nodes);
  nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
  std::ranges::sort(nodes, {}, [&](VertexId node) { return graph.vertex(node).name; });
  return nodes;
}

}  // namespace

NodeNames::Accept of_class(const graph::KnowledgeGraph& graph, std::string_view class_name) {
  const graph::PredicateId type = graph.find_predicate(std::string(ns::rdf) + "type");
  const VertexId wanted = graph.find_resource(std::string(dse) + std::string(class_name));
  return [&graph, type, wanted](VertexId node) {
    return type != graph::no_id && wanted != graph::no_id &&
           graph.find_edge(node, type, wanted).value != graph::no_id;
  };
}

NodeNames::NodeNames(const graph::KnowledgeGraph& graph) : graph_(graph) {
  for (const std::string_view predicate : naming) add_names(predicate);
  std::ranges::sort(names_);
  add_ids();
}

void NodeNames::add_names(std::string_view predicate) {
  const graph::PredicateId id = graph_.find_predicate(predicate);
  if (id == graph::no_id) return;
  for (const graph::EdgeId edge : graph_.match({.predicate = id})) {
    const auto [subject, property, object] = graph_.edge(edge);
    if (graph_.vertex(object).kind != graph::VertexKind::value) continue;
    names_.emplace_back(mapping::folded_name(graph_.vertex(object).name), subject);
  }
}

void NodeNames::add_ids() {
  for (VertexId node = 0; node < graph_.vertex_count(); ++node) {
    const graph::Vertex vertex = graph_.vertex(node);
    if (vertex.kind != graph::VertexKind::resource || graph_.match({.subject = node}).empty()) continue;
    const std::string_view id = local_name(vertex.name);
    ids_.emplace_back(id, node);
    const std::string_view path = vertex.name.substr(vertex.name.rfind('/') + 1);
    if (path.size() > id.size()) ids_.emplace_back(path, node);
  }
  std::ranges::sort(ids_);
}

std::vector<VertexId> NodeNames::with_id(std::string_view typed) const {
  const VertexId exact = graph_.find_resource(typed);
  if (exact != graph::no_id && !graph_.match({.subject = exact}).empty()) return {exact};
  if (typed.starts_with('#')) typed.remove_prefix(1);
  std::vector<VertexId> found;
  const auto look_up = [&](std::string_view id) {
    const auto rows = std::ranges::equal_range(ids_, id, {}, &decltype(ids_)::value_type::first);
    for (const auto& [name, node] : rows) found.push_back(node);
  };
  look_up(typed);
  const auto colon = typed.find(':');
  if (found.empty() && colon != std::string_view::npos) look_up(typed.substr(colon + 1));
  if (!found.empty() || typed.find('-') == std::string_view::npos) return found;
  const std::string start = std::string(typed) + '-';
  auto at = std::ranges::lower_bound(ids_, start, {}, &decltype(ids_)::value_type::first);
  for (; at != ids_.end() && at->first.starts_with(start); ++at) {
    if (tells_apart(at->first.substr(start.size()))) found.push_back(at->second);
  }
  return found;
}

std::vector<VertexId> NodeNames::with_name(const std::string& folded) const {
  std::vector<VertexId> found;
  for (const Row& row : std::ranges::equal_range(names_, folded, {}, &Row::first))
    found.push_back(row.second);
  return found;
}

std::vector<VertexId> NodeNames::with_words(const std::string& folded) const {
  auto words = words_of(folded);
  std::vector<VertexId> found;
  if (words.size() < 2) return found;
  std::ranges::sort(words);
  for (const auto& [name, node] : names_) {
    if (name.size() != folded.size()) continue;
    auto known = words_of(name);
    std::ranges::sort(known);
    if (known == words) found.push_back(node);
  }
  return found;
}

std::vector<VertexId> NodeNames::find(std::string_view typed, const Accept& accept) const {
  const std::string folded = mapping::folded_name(typed);
  const auto accepted = [&](std::vector<VertexId> nodes) {
    if (accept) std::erase_if(nodes, [&](VertexId node) { return !accept(node); });
    return nodes;
  };
  std::vector<VertexId> found = accepted(with_id(typed));
  if (found.empty() && !folded.empty()) found = accepted(with_name(folded));
  if (found.empty() && !folded.empty()) found = accepted(with_words(folded));
  if (found.size() > 1) {
    std::vector<VertexId> agents = found;
    std::erase_if(agents, std::not_fn(of_class(graph_, "Agent")));
    if (!agents.empty()) found = std::move(agents);
  }
  return settled(graph_, std::move(found));
}

std::vector<VertexId> NodeNames::near(std::string_view typed, std::size_t most, const Accept& accept) const {
  const std::string folded = mapping::folded_name(typed);
  const auto words = words_of(folded);
  std::vector<std::tuple<bool, std::size_t, std::string_view, VertexId>> hits;
  for (const auto& [name, node] : names_) {
    if (accept && !accept(node)) continue;
    if (!words.empty() && has_words(name, words)) {
      hits.emplace_back(false, name.size(), graph_.vertex(node).name, node);
      continue;
    }
    const std::size_t longer = std::max(name.size(), folded.size());
    if (3 * (longer - std::min(name.size(), folded.size())) > longer) continue;
    const std::size_t distance = edit_distance(folded, name);
    if (3 * distance <= longer) hits.emplace_back(true, distance, graph_.vertex(node).name, node);
  }
  std::ranges::sort(hits);
  std::vector<VertexId> nearest;
  for (const auto& hit : hits) {
    if (nearest.size() == most) break;
    if (std::ranges::find(nearest, std::get<3>(hit)) == nearest.end()) nearest.push_back(std::get<3>(hit));
  }
  return nearest;
}

std::string NodeNames::line_of(VertexId node) const {
  const std::string_view iri = graph_.vertex(node).name;
  const std::string_view id = local_name(iri);
  const auto same = std::ranges::equal_range(ids_, id, {}, &decltype(ids_)::value_type::first);
  return "\n  " + std::string(same.size() == 1 ? id : iri) + "  " + GraphView(graph_).label(node);
}

VertexId NodeNames::the_node(std::string_view typed, const Accept& accept) const {
  const auto found = find(typed, accept);
  if (found.size() == 1) return found.front();
  std::string message = found.empty() ? "nothing in the graph is called '" : "'";
  message += typed;
  const auto listed = found.empty() ? near(typed, most_listed, accept) : found;
  if (!found.empty()) {
    message += "' may be:";
  } else {
    message += listed.empty() ? "'" : "'; did you mean one of these?";
  }
  for (std::size_t i = 0; i < std::min(listed.size(), most_listed); ++i) message += line_of(listed[i]);
  if (listed.size() > most_listed) {
    message += "\n  and " + std::to_string(listed.size() - most_listed) + " more";
  }
  throw Error(message + (found.empty() ? "" : "\nname one of them, by its id or more of its name"));
}

}  // namespace chancery::ontology
