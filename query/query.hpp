#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "query/answer.hpp"
#include "query/arguments.hpp"
#include "rdf/stop.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::query {

struct QueryOptions {
  std::string name = "query";  ///< of the query, for messages
  std::string base;            ///< for relative IRIs in the query; empty: they are refused
  std::size_t most_rows = 0;   ///< of the answer; 0 for all
  rdf::Stop stop;              ///< when to give up
  Bindings bindings;           ///< what variables stand for from the start. @see substituted()
  bool union_of_graphs =
      true;  ///< patterns outside GRAPH look at all graphs together, else only at what stands in none
};

/// Answers a question in SPARQL 1.1 over the graph. Basic graph patterns are joined by Rasqal through a
/// librdf model over the graph in place; what Rasqal gets wrong or slow (OPTIONAL, UNION, paths, aggregates,
/// ...) is evaluated here.
/// @throws InputError  with line and column when the query is malformed, or asks for what is refused
/// @throws Error       when it is refused, takes too long, or was interrupted; the message says why and what
/// to do
Answer ask(const graph::KnowledgeGraph& graph, std::string_view sparql, const QueryOptions& options = {});

}  // namespace chancery::query
