#include "ontology/graph_terms.hpp"

namespace chancery::ontology {

using graph::VertexKind;

Term term_of(const graph::KnowledgeGraph& graph, graph::VertexId id) {
  const graph::Vertex vertex = graph.vertex(id);
  const auto kind = vertex.kind == VertexKind::resource ? Term::Kind::iri
                    : vertex.kind == VertexKind::blank  ? Term::Kind::blank
                                                        : Term::Kind::literal;
  return {kind, std::string(vertex.name), std::string(vertex.datatype), std::string(vertex.language)};
}

graph::Vertex vertex_of(const Term& term) {
  const auto kind = term.kind == Term::Kind::iri     ? VertexKind::resource
                    : term.kind == Term::Kind::blank ? VertexKind::blank
                                                     : VertexKind::value;
  return {kind, term.value, term.datatype, term.language};
}

Statement statement_of(const graph::KnowledgeGraph& graph, graph::EdgeId id, graph::SourceId source) {
  const graph::Edge edge = graph.edge(id);
  return {term_of(graph, edge.subject), iri(std::string(graph.predicate_name(edge.predicate))),
          term_of(graph, edge.object), std::string(graph.source_name(source))};
}

graph::VertexId add_term(graph::KnowledgeGraph& graph, const Term& term) {
  switch (term.kind) {
    case Term::Kind::iri:
      return graph.resource(term.value);
    case Term::Kind::blank:
      return graph.blank(term.value);
    case Term::Kind::literal:
      break;
  }
  return graph.value(term.value, term.datatype, term.language);
}

bool add_statement(graph::KnowledgeGraph& graph, const Statement& statement) {
  const graph::VertexId subject = add_term(graph, statement.subject);
  const graph::VertexId object = add_term(graph, statement.object);
  return graph.claim(subject, statement.predicate.value, object, statement.graph);
}

}  // namespace chancery::ontology
