#include "exports/read_graphml.hpp"

#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

#include "core/iri.hpp"
#include "core/literal.hpp"
#include "exports/graphml_marks.hpp"
#include "exports/graphml_meaning.hpp"
#include "exports/graphml_pieces.hpp"
#include "exports/meanings_by_key.hpp"
#include "exports/value_list.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/term_check.hpp"

namespace chancery::exports {
namespace {

using graph::PredicateId;
using graph::VertexId;
using ontology::Term;

constexpr std::size_t most_claims = 1024;

class Reading {
 public:
  Reading(graph::KnowledgeGraph& graph, std::istream& in, const std::string& name)
      : graph_(graph), pieces_(in, name) {}

  std::string run() {
    pieces_.read([&](pugi::xml_node head) { keys(head); }, [&](pugi::xml_node element) { node(element); },
                 [&](const GraphMlEdge& one) { edge(one); });
    flush();
    return base_;
  }

 private:
  void keys(pugi::xml_node head) {
    const std::string_view purpose =
        head.find_child_by_attribute("key", "id", "n_iri").child("desc").text().get();
    if (!purpose.starts_with(lossless_mark)) refuse(purpose);
    base_ = purpose.substr(lossless_mark.size());
    for (const pugi::xml_node key : head.children("key")) {
      const std::string_view id = key.attribute("id").value();
      const std::string_view meaning = key.child("desc").text().get();
      meanings_.add(id, id == "n_iri" || meaning.empty() ? std::nullopt : meaning_of(meaning));
    }
  }

  [[noreturn]] void refuse(std::string_view purpose) const {
    const std::string why = purpose.empty() ? "it was not written by this program" : std::string(purpose);
    pieces_.fail("no RDF graph can be made of this GraphML: " + why +
                 "; write it with --detail full --no-cap, or keep the graph as RDF");
  }

  std::optional<GraphMlMeaning> meaning_of(std::string_view text) {
    auto meaning = GraphMlMeaning::of(text);
    if (!meaning) pieces_.fail("a key's description was changed: '" + std::string(text) + "'");
    meaning->predicate = graph_.predicate(checked({Term::Kind::iri, meaning->property, {}, {}}).value);
    return meaning;
  }

  const Term& checked(const Term& term) const {
    if (const auto fault = ontology::term_fault(term)) pieces_.fail(*fault);
    return term;
  }

  /// A node by its name: an IRI, or a blank node's label behind "_:".
  VertexId subject(std::string_view name) {
    const bool is_blank = name.starts_with("_:");
    if (is_blank) name.remove_prefix(2);
    if (is_blank ? blank_label_fault(name) : iri_fault(name))
      checked({is_blank ? Term::Kind::blank : Term::Kind::iri, std::string(name), {}, {}});
    return is_blank ? graph_.blank(name) : graph_.resource(name);
  }

  void node(pugi::xml_node element) {
    if (number(element.attribute("id").value(), 'n') != nodes_.size())
      pieces_.fail("the nodes were given other ids; only the file as it was written can be read");
    const pugi::xml_node first = element.find_child_by_attribute("data", "key", "n_iri");
    nodes_.push_back(subject(first.text().get()));
    for (pugi::xml_node data = element.first_child(); data; data = data.next_sibling()) {
      if (GraphMlMeaning* meaning = meanings_.find(data.first_attribute().value()))
        values(nodes_.back(), *meaning, data.text().get());
    }
  }

  void values(VertexId node, GraphMlMeaning& meaning, std::string_view list) {
    do {
      if (!ValueList::take(list, item_))
        pieces_.fail("a list of values was changed: '" + std::string(list) + "'");
      (meaning.term.value = meaning.before) += item_;
      add(node, meaning.predicate, vertex(meaning));
    } while (!list.empty());
  }

  /// Language and datatype are checked once for all values of the key.
  VertexId vertex(GraphMlMeaning& meaning) {
    const Term& term = meaning.term;
    if (!meaning.is_checked || term.kind != Term::Kind::literal || text_fault(term.value)) checked(term);
    meaning.is_checked = true;
    if (term.kind == Term::Kind::iri) return graph_.resource(term.value);
    if (term.kind == Term::Kind::blank) return graph_.blank(term.value);
    return graph_.value(term.value, term.datatype, term.language);
  }

  void edge(const GraphMlEdge& edge) {
    const std::uint32_t from = end(edge.source);
    const std::uint32_t to = end(edge.target);
    const PredicateId predicate = predicate_called(edge.property);
    edges_.push_back({from, predicate, to});
    if (edge.is_symmetric) edges_.push_back({to, predicate, from});
    if (edges_.size() >= most_claims) flush();
  }

  void add(VertexId subject, PredicateId predicate, VertexId object) {
    claims_.push_back({subject, predicate, object});
    if (claims_.size() == most_claims) flush();
  }

  void flush() {
    graph_.claim_all(claims_);
    claims_.clear();
    for (graph::Edge& edge : edges_) edge = {nodes_[edge.subject], edge.predicate, nodes_[edge.object]};
    graph_.claim_all(edges_);
    edges_.clear();
  }

  PredicateId predicate_called(std::string_view iri) {
    if (last_ != graph::no_id && graph_.predicate_name(last_) == iri) return last_;
    last_ = graph_.find_predicate(iri);
    if (last_ == graph::no_id)
      last_ = graph_.predicate(checked({Term::Kind::iri, std::string(iri), {}, {}}).value);
    return last_;
  }

  /// The number of the node, whose row is fetched for flush().
  std::uint32_t end(std::string_view id) const {
    const std::size_t at = number(id, 'n');
    if (at >= nodes_.size())
      pieces_.fail("an edge ends at '" + std::string(id) + "', which is no node before it");
    __builtin_prefetch(&nodes_[at]);
    return static_cast<std::uint32_t>(at);
  }

  /// The number in "n17"; SIZE_MAX when there is none.
  static std::size_t number(std::string_view id, char kind) {
    std::size_t value = SIZE_MAX;
    if (!id.starts_with(kind)) return SIZE_MAX;
    const auto result = std::from_chars(id.data() + 1, id.data() + id.size(), value);
    return result.ec == std::errc() && result.ptr == id.data() + id.size() ? value : SIZE_MAX;
  }

  graph::KnowledgeGraph& graph_;
  GraphMlPieces pieces_;
  std::string base_;
  MeaningsByKey meanings_;
  std::vector<VertexId> nodes_;
  std::vector<graph::Edge> claims_;  ///< not yet in the graph
  std::vector<graph::Edge> edges_;   ///< likewise, between numbers of nodes
  PredicateId last_ = graph::no_id;  ///< of the edge before
  std::string item_;
};

}  // namespace

std::string read_graphml(graph::KnowledgeGraph& graph, std::istream& in, const std::string& name) {
  return Reading(graph, in, name).run();
}

}  // namespace chancery::exports
