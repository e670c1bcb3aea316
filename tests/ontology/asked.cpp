#include "asked.hpp"

#include "ontology/graph_terms.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_order.hpp"

namespace samples {

using namespace chancery;
using namespace chancery::ontology;

namespace {

std::string rdf_type() { return std::string(ns::rdf) + "type"; }

std::string term(const std::string& name) {
  return name.find(':') == std::string::npos ? std::string(dse) + name : name;
}

std::string instance(const std::string& name) {
  return name.find(':') == std::string::npos ? MappingOptions().base + name : name;
}

std::string shortened(std::string iri) {
  for (const std::string& start : {MappingOptions().base, std::string(dse)}) {
    if (iri.starts_with(start)) return iri.substr(start.size());
  }
  return iri;
}

}  // namespace

const Vocabulary& vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

Asked::Asked(const std::vector<graph::Facts>& articles, MappingOptions options) {
  const Mapping mapping(options, vocabulary());
  for (const auto& facts : articles) {
    for (auto& warning : mapping.add(facts, graph_)) warnings_.push_back(std::move(warning));
  }
}

Names Asked::objects(const std::string& subject, const std::string& property) const {
  Names found;
  const auto s = graph_.find_resource(instance(subject));
  const auto p = graph_.find_predicate(term(property));
  if (s == graph::no_id || p == graph::no_id) return found;
  for (const auto edge : graph_.match({s, p, graph::no_id, graph::no_id})) {
    found.insert(shortened(std::string(graph_.vertex(graph_.edge(edge).object).name)));
  }
  return found;
}

Names Asked::types(const std::string& subject) const { return objects(subject, rdf_type()); }

Names Asked::of_type(const std::string& name) const {
  Names found;
  const auto o = graph_.find_resource(term(name));
  const auto p = graph_.find_predicate(rdf_type());
  if (o == graph::no_id || p == graph::no_id) return found;
  for (const auto edge : graph_.match({graph::no_id, p, o, graph::no_id})) {
    found.insert(shortened(std::string(graph_.vertex(graph_.edge(edge).subject).name)));
  }
  return found;
}

std::vector<Statement> Asked::statements() const {
  std::vector<Statement> all;
  std::vector<graph::EdgeId> edges;
  for (const auto subject : subjects_in_order(graph_)) {
    edges_in_order(graph_, subject, edges);
    for (const auto edge : edges) {
      for (const auto source : graph_.sources_of(edge)) all.push_back(statement_of(graph_, edge, source));
    }
  }
  return all;
}

}  // namespace samples
