#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "graph/knowledge_graph.hpp"
#include "query/output.hpp"
#include "query/query.hpp"
#include "rdf/read.hpp"

namespace chancery::query {

/// A graph of Turtle (or TriG) with the prefixes x: and xsd: declared.
inline graph::KnowledgeGraph graph_of(const std::string& text, rdf::Syntax syntax = rdf::Syntax::turtle) {
  graph::KnowledgeGraph graph;
  std::istringstream in("@prefix x: <http://x.test/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n" +
                        text);
  rdf::ReadOptions options;
  options.syntax = syntax;
  options.name = "test";
  rdf::read_into(graph, in, options);
  return graph;
}

inline Answer answer_of(const graph::KnowledgeGraph& graph, const std::string& sparql,
                        const QueryOptions& options = {}) {
  return ask(graph, "PREFIX x: <http://x.test/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n" + sparql,
             options);
}

/// The answer's rows as CSV without header, IRIs without http://x.test/, one string a row.
inline std::vector<std::string> rows_of(const graph::KnowledgeGraph& graph, const std::string& sparql,
                                        const QueryOptions& options = {}) {
  std::ostringstream csv;
  write_csv(answer_of(graph, sparql, options), csv);
  std::string text = csv.str();
  for (std::size_t at = text.find("http://x.test/"); at != std::string::npos;
       at = text.find("http://x.test/")) {
    text.erase(at, 14);
  }
  std::istringstream lines(text);
  std::vector<std::string> rows;
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) rows.push_back(line);
  return rows;
}

/// The value of one expression, as Turtle text.
inline std::string value_of(const std::string& expression) {
  static const graph::KnowledgeGraph nothing;
  std::ostringstream tsv;
  write_tsv(answer_of(nothing, "SELECT (" + expression + " AS ?v) WHERE {}"), tsv);
  std::string text = tsv.str().substr(3);
  text.pop_back();
  const std::string xsd = "<http://www.w3.org/2001/XMLSchema#";
  for (std::size_t at = text.find(xsd); at != std::string::npos; at = text.find(xsd)) {
    text.erase(text.find('>', at), 1).replace(at, xsd.size(), "xsd:");
  }
  return text;
}

/// The message with which a question is refused.
inline std::string refusal_of(const std::string& sparql) {
  static const graph::KnowledgeGraph nothing;
  try {
    ask(nothing, sparql);
  } catch (const std::exception& error) {
    return error.what();
  }
  return "answered";
}

}  // namespace chancery::query
