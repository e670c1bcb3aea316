#pragma once

#include <catch2/catch.hpp>
#include <sstream>
#include <string>

#include "exports/graphml.hpp"
#include "exports/rdf_formats.hpp"
#include "exports/read_graphml.hpp"
#include "graph/knowledge_graph.hpp"
#include "small_graph.hpp"

/// A graph to GraphML that can be read back, and back again.
namespace chancery::graphml_round_trip {

using namespace chancery::exports;

inline Options everything() {
  Options options;
  options.cap = false;
  options.explain = true;
  return options;
}

inline std::string graphml(const graph::KnowledgeGraph& graph, const Options& options = everything()) {
  StringOutput out;
  write_graphml(Content{{}, &graph}, options, out);
  return out.text();
}

inline std::string turtle(const graph::KnowledgeGraph& graph) {
  StringOutput out;
  write_turtle(Content{{}, &graph}, everything(), out);
  return out.text();
}

inline graph::KnowledgeGraph read(const std::string& text) {
  std::istringstream in(text);
  graph::KnowledgeGraph graph;
  read_graphml(graph, in, "a.graphml");
  return graph;
}

inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
  REQUIRE(text.find(what) != std::string::npos);
  return text.replace(text.find(what), what.size(), by);
}

/// So many edges that some parts of the file, which is read in parts, have nothing else.
inline graph::KnowledgeGraph many_links() {
  using namespace small_graph;
  auto graph = meeting();
  about(graph, "person-lee").has(dse + "text", "two\nlines").has(dse + "note", "&&&&&");
  graph.claim(graph.resource(dse + "Occurred"), rdf_type, graph.resource(dse + "Person"));
  for (int i = 0; i < 2000; ++i) {
    const auto at = [&](int number) { return id + "person-" + std::to_string(number % 2000); };
    const auto person = graph.resource(at(i));
    graph.claim(person, dse + (i % 2 == 0 ? "metWith" : "a&b"), graph.resource(at(7 * i + 1)));
  }
  return graph;
}

}  // namespace chancery::graphml_round_trip
