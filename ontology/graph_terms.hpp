#pragma once

#include "graph/knowledge_graph.hpp"
#include "ontology/statement.hpp"

namespace chancery::ontology {

/// The vertex as an RDF term.
Term term_of(const graph::KnowledgeGraph& graph, graph::VertexId vertex);

/// The term as a vertex; valid as long as the term.
graph::Vertex vertex_of(const Term& term);

/// The edge as an RDF statement, in the named graph of `source` (0: the default graph).
Statement statement_of(const graph::KnowledgeGraph& graph, graph::EdgeId edge, graph::SourceId source = 0);

/// The term's vertex, added when it is new.
graph::VertexId add_term(graph::KnowledgeGraph& graph, const Term& term);

/// Adds the statement, with its graph as source; false when it is there already.
bool add_statement(graph::KnowledgeGraph& graph, const Statement& statement);

}  // namespace chancery::ontology
