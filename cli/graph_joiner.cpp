#include "cli/graph_joiner.hpp"

#include <array>
#include <utility>

#include "cli/article_graphs.hpp"
#include "cli/fields.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/identity.hpp"
#include "ontology/readable_ranks.hpp"

namespace chancery::cli {
namespace {

namespace identity = ontology::identity;
using graph::KnowledgeGraph;
using graph::no_id;

constexpr std::array<std::string_view, 2> naming{"prefLabel", "label"};

}  // namespace

GraphJoiner::GraphJoiner(std::string folder, std::size_t memory)
    : folder_(std::move(folder)),
      memory_(memory),
      articles_in_order_(folder_, memory),
      outside_(folder_, memory),
      persons_(folder_, memory),
      events_(folder_, memory),
      names_(folder_, memory),
      suspects_(folder_, memory) {}

/// Each article states again what it stated alone, and tells of the persons in it.
void GraphJoiner::separate(const std::string& iri, KnowledgeGraph& graph,
                           std::vector<std::string>& warnings) {
  ++articles_;
  pass_();
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
      persons_.add(joined_fields({key, iri, bearer.iri, joined_words(bearer.offices)}));
  }
  write_article(iri, graph, *separated_);
}

/// The same as ontology::unite does; the articles come in the order of outputs.
void GraphJoiner::settle_copy(const identity::View& view, graph::VertexId article, const std::string& iri,
                              std::vector<std::string>& warnings) {
  const std::string sketch = identity::sketch_of(view, article);
  if (sketch.empty()) return;
  const std::string original = suspects_.contains(iri) ? finder_.note(iri, sketch) : "";
  if (!original.empty()) {
    identity::become_copy(view, article, original);
    copies_.emplace(iri, original);
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
  gather_links(graph);
  gather_events(view);
  gather_names(view, iri);
  write_article(iri, graph, *moved_);
}

void GraphJoiner::gather_links(const KnowledgeGraph& graph) {
  if (ends_of_links_.empty()) return;
  const auto type = graph.find_predicate(ontology::type_iri);
  for (graph::VertexId id = 0; type != no_id && id < graph.vertex_count(); ++id) {
    if (graph.estimate({id, type, no_id, no_id}) == 0) continue;
    const auto found = ends_of_links_.find(std::string(graph.vertex(id).name));
    if (found != ends_of_links_.end()) found->second.rank = ontology::rank_of_subject(graph, id, type);
  }
}

void GraphJoiner::gather_events(const identity::View& view) {
  for (const graph::VertexId event : view.of_class("Event")) {
    const std::string key = identity::event_key(view, event);
    if (key.empty()) continue;
    const std::string name(view.name(event));
    events_.add(joined_fields({key, name, joined_words(view.values(event, "reportedIn"))}));
    if (const auto end = ends_of_links_.find(name); end != ends_of_links_.end()) end->second.key = key;
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
  flush();
  suspects_.settle();
  std::vector<std::string> warnings;
  separated_.emplace(folder_);
  ArticleGraphs articles(
      [&](const std::string& iri, KnowledgeGraph& graph) { separate(iri, graph, warnings); });
  articles_in_order_.for_each([&](const std::string& line) { articles.add(line); });
  articles.finish();
  decide_persons();
  for (const auto& [pair, ignored] : linked_) {
    ends_of_links_[pair.first];
    ends_of_links_[pair.second];
  }
  moved_.emplace(folder_);
  read_articles(*separated_, [&](const std::string& iri, KnowledgeGraph& graph) {
    move_persons(iri, graph);
    pass_();
  });
  separated_.reset();
  decide_events();
  decide_names();
  keep_linked();
  outside_in_order_.emplace(folder_);
  outside_.for_each([&](const std::string& line) { outside_in_order_->add(line); });
  return warnings;
}

void GraphJoiner::write(const TakeStatement& outside, const TakeGraph& article) {
  outside_in_order_->rewind();
  for (std::string line; outside_in_order_->next(line);) {
    const std::size_t end = line.find('\0');
    outside(statement_of_line(std::string_view(line).substr(end + 1)), line.substr(0, end));
  }
  read_articles(*moved_, [&](const std::string& /*iri*/, KnowledgeGraph& graph) {
    for (const std::string_view property : naming)
      identity::demote_others(identity::View(graph), property, kept_names_[std::string(property)]);
    article(graph);
    pass_();
  });
}

}  // namespace chancery::cli
