#include "exports/prefixes_in_use.hpp"

#include <algorithm>

#include "graph/knowledge_graph.hpp"
#include "ontology/ontology.hpp"

namespace chancery::exports {
namespace {

using graph::no_id;

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

}  // namespace

PrefixesInUse::PrefixesInUse(const Options& options)
    : all_(standard_prefixes(options.base)), with_ontology_(options.with_ontology) {}

void PrefixesInUse::note_articles(const graph::KnowledgeGraph& graph) {
  const graph::PredicateId type = graph.find_predicate(rdf_type);
  const graph::VertexId article = graph.find_resource(std::string(ontology::dse) + "Article");
  if (type == no_id || article == no_id) return;
  for (const graph::EdgeId edge : graph.match({no_id, type, article, no_id})) {
    if (articles_++ == 0) of_article_ = std::string(graph.vertex(graph.edge(edge).subject).name) + '#';
  }
}

void PrefixesInUse::note(const graph::KnowledgeGraph& graph) {
  note_articles(graph);
  for (graph::VertexId id = 0; id < graph.vertex_count(); ++id) {
    const graph::Vertex vertex = graph.vertex(id);
    note(vertex.kind == graph::VertexKind::resource ? vertex.name : vertex.datatype);
  }
  for (graph::PredicateId id = 0; id < graph.predicate_count(); ++id) {
    if (graph.predicate_name(id) != rdf_type) note(graph.predicate_name(id));
  }
}

void PrefixesInUse::note(std::string_view iri) {
  const bool is_in_article = !of_article_.empty() && iri.starts_with(of_article_);
  const Prefix* const prefix = all_.longest(iri);
  if (is_in_article) {
    used_in_article_.insert(prefix == nullptr ? std::string_view() : std::string_view(prefix->name));
  } else if (prefix != nullptr) {
    used_.insert(prefix->name);
  }
}

std::vector<Prefix> PrefixesInUse::found() const {
  std::vector<Prefix> found;
  const bool has_one = articles_ == 1 && !with_ontology_;
  for (const Prefix& prefix : all_.all()) {
    if (with_ontology_ || used_.contains(prefix.name) || (!has_one && used_in_article_.contains(prefix.name)))
      found.push_back(prefix);
  }
  if (has_one && !used_in_article_.empty()) found.push_back({"art", of_article_});
  std::sort(found.begin(), found.end(), [](const Prefix& a, const Prefix& b) { return a.name < b.name; });
  return found;
}

}  // namespace chancery::exports
