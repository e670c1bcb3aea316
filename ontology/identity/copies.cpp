#include "core/copies.hpp"

#include <algorithm>
#include <map>

#include "core/error.hpp"
#include "ontology/identity/rules.hpp"
#include "ontology/identity/steps.hpp"
#include "ontology/readable_order.hpp"

namespace chancery::ontology::identity {
namespace {

using graph::no_id;
using graph::VertexId;

struct Text {
  VertexId article;
  std::string iri;
  std::string sketch;
};

/// All articles that have a sketch, in the order of outputs.
std::vector<Text> texts_of(const View& view) {
  const graph::KnowledgeGraph& graph = view.graph();
  std::vector<Text> texts;
  const auto predicate = graph.find_predicate(property_iri("textSketch"));
  if (predicate == no_id) return texts;
  std::map<std::string, VertexId> articles;
  for (const auto id : graph.match({no_id, predicate, no_id, no_id})) {
    const VertexId article = graph.edge(id).subject;
    articles.emplace(view.name(article), article);
  }
  for (const auto& [iri, article] : articles) {
    if (graph.find_source(iri) != no_id) texts.push_back({article, iri, sketch_of(view, article)});
  }
  std::ranges::stable_sort(texts, [](const Text& a, const Text& b) { return natural_less(a.iri, b.iri); });
  return texts;
}

}  // namespace

std::string sketch_of(const View& view, VertexId article) {
  const auto sketches = view.values(article, "textSketch");
  return sketches.empty() ? "" : *sketches.begin();
}

bool is_only_copy(const View& view, VertexId article) {
  const graph::KnowledgeGraph& graph = view.graph();
  const auto source = graph.find_source(view.name(article));
  if (source == no_id || view.objects(article, "copyOf").empty()) return false;
  return std::ranges::all_of(graph.match({no_id, no_id, no_id, source}),
                             [&](graph::EdgeId id) { return graph.edge(id).subject == article; });
}

void become_copy(const View& view, VertexId article, const std::string& original) {
  graph::KnowledgeGraph& graph = view.graph();
  const auto source = graph.source(view.name(article));
  const auto copy_of = graph.predicate(property_iri("copyOf"));
  std::vector<graph::Edge> gone;
  for (const auto id : graph.match({no_id, no_id, no_id, source})) {
    const graph::Edge edge = graph.edge(id);
    if (edge.subject != article || edge.predicate == copy_of) gone.push_back(edge);
  }
  for (const graph::Edge& edge : gone) graph.retract(edge.subject, edge.predicate, edge.object, source);
  graph.claim(article, copy_of, graph.resource(original), source);
}

void cease_to_be_copy(const View& view, VertexId article) {
  graph::KnowledgeGraph& graph = view.graph();
  const auto source = graph.source(view.name(article));
  for (const VertexId original : view.objects(article, "copyOf"))
    graph.retract(article, graph.predicate(property_iri("copyOf")), original, source);
}

bool settle_copies(const View& view, std::vector<std::string>& decisions) {
  CopyFinder finder;
  bool are_there = false;
  for (const auto& [article, iri, sketch] : texts_of(view)) {
    const std::string original = finder.note(iri, sketch);
    if (!original.empty()) {
      are_there = true;
      become_copy(view, article, original);
      decisions.push_back("<" + iri + "> is a copy of <" + original + ">: nearly the same text");
    } else if (is_only_copy(view, article)) {
      throw Error("<" + iri + "> stands in the graph as a copy of another article, and is none any more: " +
                  "what it says is not there. Read it again: chancery update, with this article among the "
                  "inputs");
    } else {
      cease_to_be_copy(view, article);
    }
  }
  return are_there;
}

}  // namespace chancery::ontology::identity
