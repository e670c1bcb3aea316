#include "exports/read_graphml.hpp"

#include <charconv>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exports/graphml_marks.hpp"
#include "exports/graphml_pieces.hpp"
#include "exports/value_list.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/term_check.hpp"

namespace chancery::exports {
namespace {

using graph::PredicateId;
using graph::VertexId;
using ontology::Term;

/// What the values under a key are. @see ColumnKinds::meaning
struct Meaning {
  PredicateId property = graph::no_id;
  Term term;  ///< of each value but its text; of an IRI `before` goes before that
  std::string before;
};

class Reading {
 public:
  Reading(graph::KnowledgeGraph& graph, std::istream& in, const std::string& name)
      : graph_(graph), pieces_(in, name) {}

  std::string run() {
    pieces_.read([&](pugi::xml_node head) { keys(head); },
                 [&](pugi::xml_node element) {
                   const std::string_view name = element.name();
                   if (name == "node") return node(element);
                   if (name == "edge") return edge(element);
                   pieces_.fail("<" + std::string(name) + "> is neither node nor edge");
                 });
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
      if (id != "n_iri" && !meaning.empty()) meanings_.emplace(id, meaning_of(meaning));
    }
  }

  [[noreturn]] void refuse(std::string_view purpose) const {
    const std::string why = purpose.empty() ? "it was not written by this program" : std::string(purpose);
    pieces_.fail("no RDF graph can be made of this GraphML: " + why +
                 "; write it with --detail full --no-cap, or keep the graph as RDF");
  }

  Meaning meaning_of(std::string_view text) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    Meaning meaning;
    meaning.property =
        graph_.predicate(checked({Term::Kind::iri, std::string(text.substr(0, blank)), {}, {}}).value);
    text.remove_prefix(blank);
    Term& term = meaning.term;
    term.kind = Term::Kind::literal;
    if (text.empty()) return meaning;
    if (text.starts_with(" @")) {
      term.language = text.substr(2);
    } else if (text.starts_with(" ^^")) {
      term.datatype = text.substr(3);
    } else if (text.starts_with(" <") && text.ends_with('>')) {
      term.kind = Term::Kind::iri;
      meaning.before = text.substr(2, text.size() - 3);
    } else if (text == " _:") {
      term.kind = Term::Kind::blank;
    } else {
      pieces_.fail("a key's description was changed: '" + std::string(text) + "'");
    }
    return meaning;
  }

  const Term& checked(const Term& term) const {
    if (const auto fault = ontology::term_fault(term)) pieces_.fail(*fault);
    return term;
  }

  VertexId vertex(const Term& term) {
    checked(term);
    if (term.kind == Term::Kind::iri) return graph_.resource(term.value);
    if (term.kind == Term::Kind::blank) return graph_.blank(term.value);
    return graph_.value(term.value, term.datatype, term.language);
  }

  /// A node by its name: an IRI, or a blank node's label behind "_:".
  VertexId subject(std::string_view name) {
    const bool blank = name.starts_with("_:");
    return vertex(
        {blank ? Term::Kind::blank : Term::Kind::iri, std::string(name.substr(blank ? 2 : 0)), {}, {}});
  }

  void node(pugi::xml_node element) {
    if (number(element.attribute("id").value(), 'n') != nodes_.size())
      pieces_.fail("the nodes were given other ids; only the file as it was written can be read");
    const pugi::xml_node first = element.find_child_by_attribute("data", "key", "n_iri");
    nodes_.push_back(subject(first.text().get()));
    for (pugi::xml_node data = element.first_child(); data; data = data.next_sibling()) {
      const auto found = meanings_.find(std::string_view(data.first_attribute().value()));
      if (found != meanings_.end()) values(nodes_.back(), found->second, data.text().get());
    }
  }

  void values(VertexId node, Meaning& meaning, std::string_view list) {
    do {
      if (!ValueList::take(list, item_))
        pieces_.fail("a list of values was changed: '" + std::string(list) + "'");
      meaning.term.value = meaning.before + item_;
      graph_.claim(node, meaning.property, vertex(meaning.term));
    } while (!list.empty());
  }

  void edge(pugi::xml_node element) {
    const VertexId from = end(element.attribute("source").value());
    const VertexId to = end(element.attribute("target").value());
    std::string_view property;
    bool symmetric = false;
    for (pugi::xml_node data = element.first_child(); data; data = data.next_sibling()) {
      const std::string_view key = data.first_attribute().value();
      if (key == "e_iri") property = data.text().get();
      if (key == "e_symmetric") symmetric = data.text().as_bool();
    }
    const PredicateId predicate = predicate_called(property);
    graph_.claim(from, predicate, to);
    if (symmetric) graph_.claim(to, predicate, from);
  }

  PredicateId predicate_called(std::string_view iri) {
    if (last_ != graph::no_id && graph_.predicate_name(last_) == iri) return last_;
    last_ = graph_.find_predicate(iri);
    if (last_ == graph::no_id)
      last_ = graph_.predicate(checked({Term::Kind::iri, std::string(iri), {}, {}}).value);
    return last_;
  }

  VertexId end(std::string_view id) const {
    const std::size_t at = number(id, 'n');
    if (at >= nodes_.size())
      pieces_.fail("an edge ends at '" + std::string(id) + "', which is no node before it");
    return nodes_[at];
  }

  /// The number in "n17"; SIZE_MAX when there is none.
  static std::size_t number(std::string_view id, char kind) {
    std::size_t value = SIZE_MAX;
    if (!id.starts_with(kind)) return SIZE_MAX;
    const auto result = std::from_chars(id.data() + 1, id.data() + id.size(), value);
    return result.ec == std::errc() && result.ptr == id.data() + id.size() ? value : SIZE_MAX;
  }

  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  graph::KnowledgeGraph& graph_;
  GraphMlPieces pieces_;
  std::string base_;
  std::unordered_map<std::string, Meaning, Hash, std::equal_to<>> meanings_;  ///< by key
  std::vector<VertexId> nodes_;
  PredicateId last_ = graph::no_id;  ///< of the edge before
  std::string item_;
};

}  // namespace

std::string read_graphml(graph::KnowledgeGraph& graph, std::istream& in, const std::string& name) {
  return Reading(graph, in, name).run();
}

}  // namespace chancery::exports
