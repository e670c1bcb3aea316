#include "cli/growing_graph.hpp"

#include <algorithm>
#include <string_view>

#include "cli/graph_file.hpp"
#include "cli/usage_error.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"
#include "exports/graph_statements.hpp"
#include "ontology/graph_view.hpp"
#include "ontology/identity.hpp"
#include "ontology/identity/rules.hpp"
#include "ontology/mapping.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_copy.hpp"
#include "rdf/syntax.hpp"

namespace chancery::cli {
namespace {

using graph::no_id;
using ontology::local_name;

constexpr std::string_view of_article = "article-";

std::string dse(std::string_view name) { return std::string(ontology::dse).append(name); }

void refuse_without_sources(const std::string& path) {
  if (is_saved_graph(path)) return;
  const auto syntax = rdf::syntax_of(path);
  if (!syntax) {
    throw UsageError(path + " is no graph whose articles are known; give .nq, .trig, .jsonld or .chancery");
  }
  if (*syntax == rdf::Syntax::turtle || *syntax == rdf::Syntax::n_triples ||
      *syntax == rdf::Syntax::rdf_xml) {
    throw UsageError(path +
                     ": this format does not say which article states a triple; make the graph again from "
                     "the articles in one that does: chancery export ARTICLES -o graph.nq");
  }
}

/// The base in the IRI of an article; empty when it is none of ours.
std::string_view base_of(std::string_view article) {
  const std::size_t end = article.find_last_of("/:") + 1;
  return article.substr(end).starts_with(of_article) ? article.substr(0, end) : std::string_view();
}

/// "x" of "https://w3id.org/dse/id/article-x"; of others the last part of the IRI.
std::string_view id_of(std::string_view source) {
  const std::string_view base = base_of(source);
  return base.empty() ? local_name(source) : source.substr(base.size() + of_article.size());
}

}  // namespace

GrowingGraph::GrowingGraph(const std::string& path, Console& console) {
  refuse_without_sources(path);
  const auto warnings = read_graph_file(path, graph_);
  if (is_saved_graph(path)) graph_ = ontology::readable_copy(graph_);  // one that may change in all its rows
  for (const std::string& warning : warnings) console.say(warning);
  is_whole_ = warnings.empty();
  take_ontology_out();
  find_options();
  ontology::separate(graph_);
}

/// It is written anew.
void GrowingGraph::take_ontology_out() {
  const graph::SourceId source = graph_.find_source(exports::ontology_graph);
  options_.with_ontology = source != no_id && graph_.retract(source) > 0;
}

bool GrowingGraph::uses(std::string_view property) const {
  const graph::PredicateId id = graph_.find_predicate(dse(property));
  return id != no_id && graph_.estimate({no_id, id, no_id, no_id}) > 0;
}

void GrowingGraph::find_options() {
  options_.explain = uses("rule") || uses("tableRow") || uses("statusCue");
  options_.text = uses("text") || uses("quote") || !uses("beginOffset");
  std::string_view first;
  for (graph::SourceId id = 1; id < graph_.source_count(); ++id) {
    const std::string_view name = graph_.source_name(id);
    if (!base_of(name).empty() && (first.empty() || name < first)) first = name;
  }
  if (!first.empty()) options_.base = base_of(first);
}

graph::SourceId GrowingGraph::find(const std::string& article) const {
  if (const auto exact = graph_.find_source(article); exact != no_id && !article.empty()) return exact;
  const std::string iri = ontology::article_iri("", article);
  std::vector<std::string_view> ids;
  std::vector<graph::SourceId> found;
  for (graph::SourceId id = 1; id < graph_.source_count(); ++id) {
    if (graph_.estimate({no_id, no_id, no_id, id}) == 0) continue;
    const std::string_view name = graph_.source_name(id);
    ids.push_back(id_of(name));
    const std::string_view last = name.substr(base_of(name).size());
    if (last == iri || last == article || local_name(name) == article) found.push_back(id);
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    std::ranges::sort(ids);
    const auto near = nearest(article, ids);
    throw Error("no article '" + article + "' in the graph" +
                (near ? "; did you mean '" + std::string(*near) + "'?" : ""));
  }
  std::string message = "'" + article + "' may be:";
  for (const graph::SourceId id : found) message += "\n  " + std::string(graph_.source_name(id));
  throw Error(message + "\nname one of them");
}

bool GrowingGraph::holds(const std::string& article, const graph::KnowledgeGraph& header) const {
  const graph::SourceId source = graph_.find_source(article);
  const graph::VertexId node = graph_.find_resource(article);
  if (source == no_id || node == no_id) return false;
  std::size_t here = 0;
  for (const graph::EdgeId id : graph_.match({node, no_id, no_id, source})) {
    if (graph_.predicate_name(graph_.edge(id).predicate) != dse("copyOf")) ++here;
  }
  for (const graph::EdgeId id : header.match({})) {
    const graph::Edge edge = header.edge(id);
    const graph::VertexId object = graph_.find_vertex(header.vertex(edge.object));
    const graph::PredicateId predicate = graph_.find_predicate(header.predicate_name(edge.predicate));
    if (object == no_id || predicate == no_id) return false;
    const graph::EdgeId same = graph_.find_edge(node, predicate, object);
    if (same == graph::EdgeId{} || !graph_.states(source, same)) return false;
  }
  return here == header.edge_count();
}

bool GrowingGraph::holds_only_copy(const std::string& article) {
  const graph::VertexId node = graph_.find_resource(article);
  return node != no_id && ontology::identity::is_only_copy(ontology::identity::View(graph_), node);
}

void GrowingGraph::retract(const std::vector<graph::SourceId>& articles) {
  const graph::PredicateId copy_of = graph_.find_predicate(dse("copyOf"));
  for (const graph::SourceId article : articles) {
    const graph::VertexId original = graph_.find_resource(graph_.source_name(article));
    if (copy_of == no_id || original == no_id) continue;
    for (const graph::EdgeId edge : graph_.match({no_id, copy_of, original, no_id})) {
      const std::string_view copy = graph_.vertex(graph_.edge(edge).subject).name;
      const graph::SourceId source = graph_.find_source(copy);
      if (source == no_id || std::ranges::find(articles, source) != articles.end()) continue;
      throw Error("'" + std::string(id_of(copy)) + "' is a copy of '" +
                  std::string(id_of(graph_.source_name(article))) +
                  "', under which alone stands what both say; retract both, then read the copy again with "
                  "chancery update");
    }
  }
  for (const graph::SourceId article : articles) graph_.retract(article);
}

std::vector<std::string> GrowingGraph::write(const exports::Format& format, const std::string& path) {
  // Without what was taken back, which would still count where prefixes are chosen.
  graph_ = ontology::readable_copy(graph_);
  ontology::unite(graph_);
  return exports::write(format, path, {{}, &graph_}, options_);
}

}  // namespace chancery::cli
