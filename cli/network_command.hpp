#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/chosen_network.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/kinds.hpp"
#include "cli/node_results.hpp"

namespace chancery::cli {

/// What rank and groups share: the graph that they read, and of it the network that the options choose.
class NetworkCommand : public Command {
 public:
  int run() final;

 protected:
  using Node = graph::analysis::Node;

  /// A graph and the network chosen of it; nodes are those of the chosen network.
  struct Subject {
    Subject(graph::KnowledgeGraph read, const NetworkChoice& choice)
        : graph(std::move(read)), things(graph), view(graph), chosen(choice.choose(view, things)) {}
    Subject(const Subject&) = delete;
    Subject& operator=(const Subject&) = delete;
    ~Subject() = default;

    graph::KnowledgeGraph graph;
    ThingNetwork things;
    ontology::GraphView view;
    ChosenNetwork chosen;

    graph::VertexId vertex(Node node) const { return things.vertex(chosen.things[node]); }
    std::string_view kind(Node node) const { return things.kind(chosen.things[node]); }
  };

  /// Sets the attributes of a node, which is this vertex of the graph.
  using Attributes = std::function<void(graph::KnowledgeGraph& graph, graph::VertexId vertex, Node node)>;

  /// Prints rows about the nodes and calls write().
  /// @return whether a limit left rows out
  virtual bool answer(Subject& subject, Console& console) = 0;

  /// When the options name a file for it, writes the graph with what was found out about its nodes.
  void write(Subject& subject, const Attributes& set, Console& console) const;

  GraphInputs inputs_;
  NetworkChoice choice_;
  Kinds kinds_;  ///< of the nodes that are shown
  NodeResults results_;
  std::string output_ = "table";
};

}  // namespace chancery::cli
