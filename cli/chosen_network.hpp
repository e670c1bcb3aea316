#pragma once

#include <string>
#include <vector>

#include "cli/event_filter.hpp"
#include "cli/options.hpp"
#include "cli/thing_network.hpp"
#include "graph/analysis/network.hpp"
#include "ontology/graph_view.hpp"

namespace chancery::cli {

/// A part of a ThingNetwork, with nodes of its own.
struct ChosenNetwork {
  std::vector<graph::analysis::Node> things;  ///< by node: that of the ThingNetwork
  graph::analysis::Network network;
};

/// What rank and groups look at: everything without the events that --since, --until and --status leave out,
/// or with --project people the persons alone, joined where they take part in the same event that occurred or
/// goes on; such links weigh as much as there are events.
class NetworkChoice {
 public:
  void declare(Options& options);
  bool only_people() const { return project_ == "people"; }
  ChosenNetwork choose(const ontology::GraphView& view, const ThingNetwork& things) const;

 private:
  ChosenNetwork people(const ontology::GraphView& view, const ThingNetwork& things) const;

  EventFilter filter_;
  std::string project_;
};

}  // namespace chancery::cli
