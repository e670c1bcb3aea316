#include "cli/graph_joiner.hpp"

#include <array>
#include <string_view>

#include "cli/article_graphs.hpp"
#include "cli/fields.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/identity.hpp"

namespace chancery::cli {
namespace {

namespace identity = ontology::identity;
using graph::KnowledgeGraph;
using graph::no_id;

constexpr std::array<std::string_view, 2> naming{"prefLabel", "label"};
constexpr std::size_t statements_a_part = 10'000;

}  // namespace

GraphJoiner::GraphJoiner(std::string folder, std::size_t memory)
    : folder_(std::move(folder)),
      memory_(memory),
      statements_(folder_, memory, by_article),
      outside_(folder_, memory),
      persons_(folder_, memory),
      events_(folder_, memory),
      names_(folder_, memory),
      separated_(folder_),
      moved_(folder_) {}

void GraphJoiner::add(const ontology::Statement& statement) {
  statement.graph.empty() ? add_outside(statement) : statements_.add(line_of(statement));
}

void GraphJoiner::add_outside(const ontology::Statement& statement) {
  const bool is_link = statement.predicate.value == identity::property_iri("sameAs") &&
                       statement.subject.kind == ontology::Term::Kind::iri &&
                       statement.object.kind == ontology::Term::Kind::iri;
  if (is_link) {
    linked_[{statement.subject.value, statement.object.value}] = false;
  } else {
    outside_.add(line_of(statement));
  }
}

/// Each article states again what it stated alone, and tells of the persons in it.
void GraphJoiner::separate(const std::string& iri, KnowledgeGraph& graph,
                           std::vector<std::string>& warnings) {
  ++articles_;
  if (const auto united = graph.find_predicate(identity::property_iri("unitedFrom")); united != no_id) {
    for (const graph::EdgeId id : graph.match({no_id, united, no_id, no_id})) {
      const graph::Edge edge = graph.edge(id);
      const auto link = linked_.find(
          {std::string(graph.vertex(edge.subject).name), std::string(graph.vertex(edge.object).name)});
      if (link != linked_.end()) link->second = true;
    }
  }
  ontology::separate(graph);
  const identity::View view(graph);
  if (const auto node = graph.find_resource(iri); node != no_id) {
    if (view.values(node, "sha256").size() > 1)
      warnings.push_back("<" + iri + "> has several texts in the inputs; what they state is mixed");
    settle_copy(view, node, iri, warnings);
  }
  for (const auto& [key, bearers] : identity::bearers_of_names(view)) {
    for (const identity::Bearer& bearer : bearers)
      persons_.add(joined_fields({key, bearer.iri, iri, joined_words(bearer.offices)}));
  }
  write_article(iri, graph, separated_);
}

/// The same as ontology::unite does; the articles come in the order of outputs.
void GraphJoiner::settle_copy(const identity::View& view, graph::VertexId article, const std::string& iri,
                              std::vector<std::string>& warnings) {
  const std::string sketch = identity::sketch_of(view, article);
  if (sketch.empty()) return;
  const std::string original = finder_.note(iri, sketch);
  if (!original.empty()) {
    identity::become_copy(view, article, original);
    copies_.insert(iri);
  } else if (!identity::is_only_copy(view, article)) {
    identity::cease_to_be_copy(view, article);
  } else {
    warnings.push_back("<" + iri + "> is in the inputs only as a copy of an article that is not there, " +
                       "or has another text; give the graph of the article itself, too");
  }
}

void GraphJoiner::move_persons(const std::string& iri, KnowledgeGraph& graph) {
  const identity::View view(graph);
  std::vector<std::pair<graph::VertexId, const std::string*>> moves;
  for (graph::VertexId id = 0; id < graph.vertex_count(); ++id) {
    const graph::Vertex vertex = graph.vertex(id);
    if (vertex.kind != graph::VertexKind::resource || kept_of_.empty()) continue;
    const auto kept = kept_of_.find(std::string(vertex.name));
    if (kept != kept_of_.end()) moves.emplace_back(id, &kept->second);
  }
  for (const auto& [gone, kept] : moves) identity::become(view, gone, graph.resource(*kept));
  gather_events(view);
  gather_names(view, iri);
  write_article(iri, graph, moved_);
}

void GraphJoiner::gather_events(const identity::View& view) {
  for (const graph::VertexId event : view.of_class("Event")) {
    const std::string key = identity::event_key(view, event);
    if (key.empty()) continue;
    const std::string name(view.name(event));
    events_.add(joined_fields({key, name, joined_words(view.values(event, "reportedIn"))}));
    if (const auto linked = key_of_linked_.find(name); linked != key_of_linked_.end()) linked->second = key;
  }
}

void GraphJoiner::gather_names(const identity::View& view, const std::string& iri) {
  for (const std::string_view property : naming) {
    for (const auto& [named, names] : identity::names_in_use(view, property)) {
      for (const auto& [name, number] : names)
        names_.add(joined_fields({property, named.first, named.second, name, iri}));
    }
  }
}

std::vector<std::string> GraphJoiner::join() {
  std::vector<std::string> warnings;
  ArticleGraphs articles(
      [&](const std::string& iri, KnowledgeGraph& graph) { separate(iri, graph, warnings); });
  statements_.for_each([&](const std::string& line) { articles.add(line); });
  articles.finish();
  decide_persons();
  for (const auto& [pair, ignored] : linked_) {
    key_of_linked_[pair.first];
    key_of_linked_[pair.second];
  }
  read_articles(separated_, [&](const std::string& iri, KnowledgeGraph& graph) { move_persons(iri, graph); });
  decide_events();
  decide_names();
  keep_linked();
  return warnings;
}

void GraphJoiner::write(const std::function<void(const KnowledgeGraph&)>& take) {
  KnowledgeGraph part;
  outside_.for_each([&](const std::string& line) {
    ontology::add_statement(part, statement_of_line(line));
    if (part.edge_count() < statements_a_part) return;
    take(part);
    part = KnowledgeGraph();
  });
  if (part.edge_count() > 0) take(part);
  read_articles(moved_, [&](const std::string& /*iri*/, KnowledgeGraph& graph) {
    for (const std::string_view property : naming)
      identity::demote_others(identity::View(graph), property, kept_names_[std::string(property)]);
    take(graph);
  });
}

}  // namespace chancery::cli
