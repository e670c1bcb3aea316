#pragma once

#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "exports/graphml.hpp"
#include "graph/knowledge_graph.hpp"

/// A graph as GraphML, parsed again.
namespace chancery::written_graphml {

using namespace chancery::exports;

struct Read {
  std::string text;
  std::vector<std::string> warnings;
  pugi::xml_document document;

  pugi::xml_node graph() const { return document.child("graphml").child("graph"); }
  pugi::xml_node node(const std::string& label) const {
    return graph().find_child([&](pugi::xml_node n) { return value(n, "n_label") == label; });
  }
  pugi::xml_node edge(const std::string& role) const {
    return graph().find_child([&](pugi::xml_node n) { return value(n, "e_role") == role; });
  }
  std::string type_of(const std::string& key) const {
    return document.child("graphml")
        .find_child_by_attribute("key", "id", key.c_str())
        .attribute("attr.type")
        .value();
  }
  static std::string value(pugi::xml_node element, const std::string& key) {
    return element.find_child_by_attribute("data", "key", key.c_str()).text().get();
  }
};

inline Read read(const graph::KnowledgeGraph& graph, const Options& options = {}) {
  Read result;
  StringOutput out;
  result.warnings = write_graphml(Content{{}, &graph}, options, out);
  result.text = out.text();
  REQUIRE(result.document.load_string(result.text.c_str(), pugi::parse_full));
  return result;
}

/// How many children of that name an element has.
inline std::size_t count(pugi::xml_node parent, const char* name) {
  const auto children = parent.children(name);
  return static_cast<std::size_t>(std::distance(children.begin(), children.end()));
}

}  // namespace chancery::written_graphml
