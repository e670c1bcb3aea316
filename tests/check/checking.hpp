#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "check/validate.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/read.hpp"

namespace chancery::check {

inline const std::string prefixes =
    "@prefix x: <http://x.test/> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dse: "
    "<https://w3id.org/dse#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdfs: "
    "<http://www.w3.org/2000/01/rdf-schema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
    "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n";

inline graph::KnowledgeGraph graph_of(const std::string& turtle) {
  graph::KnowledgeGraph graph;
  std::istringstream in(prefixes + turtle);
  rdf::ReadOptions options;
  options.name = "test";
  rdf::read_into(graph, in, options);
  return graph;
}

inline Shapes shapes_of(const std::string& turtle) {
  std::istringstream in(prefixes + turtle);
  return read_shapes(in, "test");
}

/// The findings as lines without http://x.test/ around names.
inline std::vector<std::string> lines_of(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    std::string line = to_line(finding);
    for (std::size_t at = line.find("<http://x.test/"); at != std::string::npos;
         at = line.find("<http://x.test/")) {
      line.erase(line.find('>', at), 1).erase(at, 15);
    }
    lines.push_back(line);
  }
  return lines;
}

/// What the shapes find in the data.
inline std::vector<std::string> found(const std::string& shapes, const std::string& data) {
  return lines_of(validate(graph_of(data), shapes_of(shapes)));
}

/// The message with which shapes are refused.
inline std::string refusal_of(const std::string& shapes) {
  try {
    shapes_of(shapes);
  } catch (const std::exception& error) {
    return error.what();
  }
  return "read";
}

}  // namespace chancery::check
