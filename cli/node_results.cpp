#include "cli/node_results.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/error.hpp"
#include "exports/format.hpp"
#include "ontology/namespaces.hpp"

namespace chancery::cli {
namespace {

constexpr std::array<std::string_view, 5> formats{"csv", "cytoscape", "dot", "gexf", "graphml"};

void claim(graph::KnowledgeGraph& graph, graph::VertexId vertex, std::string_view name,
           const std::string& text, std::string_view type) {
  graph.claim(vertex, "https://w3id.org/dse/analysis#" + std::string(name),
              graph.value(text, std::string(ontology::ns::xsd) + std::string(type)));
}

}  // namespace

void NodeResults::declare(Options& options) {
  options.value("-o,--write", path_, "FILE",
                "the graph with the results as attributes of its nodes: .graphml, .gexf, .dot, .cyjs");
  options.value("--format", format_, "FORMAT", "format of -o where its name does not tell");
}

void NodeResults::check() const {
  const exports::Format& format = exports::find_format(format_, path_);
  if (std::ranges::find(formats, format.name) == formats.end()) {
    throw Error(
        "the format '" + std::string(format.name) +
        "' has no place for results; write .graphml, .gexf, .dot, .cyjs, or a folder with --format csv");
  }
}

void NodeResults::set(graph::KnowledgeGraph& graph, graph::VertexId vertex, std::string_view name,
                      std::size_t number) {
  claim(graph, vertex, name, std::to_string(number), "integer");
}

void NodeResults::set(graph::KnowledgeGraph& graph, graph::VertexId vertex, std::string_view name,
                      double number) {
  std::array<char, 400> text{};
  auto* const end =
      std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
  claim(graph, vertex, name, std::string(text.data(), end), "decimal");
}

void NodeResults::set_truth(graph::KnowledgeGraph& graph, graph::VertexId vertex, std::string_view name,
                            bool truth) {
  claim(graph, vertex, name, truth ? "true" : "false", "boolean");
}

std::vector<std::string> NodeResults::write(const graph::KnowledgeGraph& graph, bool only_people) const {
  exports::Options options;
  options.project_people = only_people;
  return exports::write(exports::find_format(format_, path_), path_, {{}, &graph}, options);
}

}  // namespace chancery::cli
