#include <algorithm>
#include <memory>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "cli/chosen_network.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/event_facts.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/kinds.hpp"
#include "cli/node_results.hpp"
#include "cli/rows.hpp"
#include "graph/analysis/communities.hpp"
#include "graph/analysis/ranks.hpp"

namespace chancery::cli {
namespace {

using graph::analysis::Communities;
using graph::analysis::Node;

class Groups : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare_some(options);
    kinds_.declare(options, "only these are shown");
    choice_.declare(options);
    options.decimal("--resolution", resolution_, 0.001, 1000,
                    "more than 1 for smaller groups, less for larger ones; 1 when not given");
    options.number("--least", least_, 1, "groups of fewer nodes are not shown; 2 when not given");
    options.flag("--links", only_links_, "only those without whom some would be cut off from others");
    results_.declare(options);
    Rows::declare(options, output_);
  }

  int run() override {
    if (results_.is_wanted()) results_.check();
    Console console;
    graph::KnowledgeGraph graph = inputs_.read(console);
    const ThingNetwork things(graph);
    const ontology::GraphView view(graph);
    const ChosenNetwork chosen = choice_.choose(view, things);
    const Communities found = graph::analysis::communities(chosen.network, resolution_);
    const std::vector<bool> cut = graph::analysis::articulation_points(chosen.network);
    tell(found, console);
    print(view, things, chosen, found, cut);
    if (results_.is_wanted()) write(graph, things, chosen, found, cut, console);
    return inputs_.some_failed() ? some_failed : done;
  }

 private:
  static std::vector<std::size_t> sizes(const Communities& found) {
    std::vector<std::size_t> result(found.count);
    for (const std::uint32_t group : found.of) ++result[group];
    return result;
  }

  void tell(const Communities& found, Console& console) const {
    const auto size = sizes(found);
    const auto small = static_cast<std::size_t>(
        std::ranges::count_if(size, [&](std::size_t members) { return members < least_; }));
    const std::string digits = std::to_string(found.modularity);
    console.say(std::to_string(found.count - small) + " groups, modularity " +
                digits.substr(0, digits.size() - 3) +
                (small == 0 ? ""
                            : "; " + std::to_string(small) + " groups of fewer than " +
                                  std::to_string(least_) + " are not shown"));
  }

  /// The other groups that the node has links to, from 1.
  static std::string links_to(const ChosenNetwork& chosen, const Communities& found, Node node) {
    std::set<std::uint32_t> groups;
    for (const auto& arc : chosen.network.arcs(node)) groups.insert(found.of[arc.to]);
    groups.erase(found.of[node]);
    std::string text;
    for (const std::uint32_t group : groups) text += (text.empty() ? "" : " ") + std::to_string(group + 1);
    return text;
  }

  void print(const ontology::GraphView& view, const ThingNetwork& things, const ChosenNetwork& chosen,
             const Communities& found, const std::vector<bool>& cut) const {
    const auto size = sizes(found);
    std::vector<Node> order;
    for (Node node = 0; node < chosen.things.size(); ++node) {
      const bool shown = size[found.of[node]] >= least_ && (!only_links_ || cut[node]);
      if (shown && kinds_.accepts(things.kind(chosen.things[node]))) order.push_back(node);
    }
    std::ranges::sort(order, {}, [&](Node node) {
      return std::tuple(found.of[node], -static_cast<std::int64_t>(chosen.network.arcs(node).size()), node);
    });
    Rows rows({"group", "name", "kind", "degree", "links groups", "articulation", "id"});
    for (const Node node : order) {
      const Node thing = chosen.things[node];
      rows.add();
      rows.number(found.of[node] + 1);
      rows.text(label_of_fact(view, things.vertex(thing)));
      rows.text(lower_case(things.kind(thing)));
      rows.number(chosen.network.arcs(node).size());
      rows.text(links_to(chosen, found, node));
      rows.truth(cut[node]);
      rows.thing(view.graph().vertex(things.vertex(thing)).name);
    }
    rows.print(output_);
  }

  void write(graph::KnowledgeGraph& graph, const ThingNetwork& things, const ChosenNetwork& chosen,
             const Communities& found, const std::vector<bool>& cut, Console& console) const {
    for (Node node = 0; node < chosen.things.size(); ++node) {
      const graph::VertexId vertex = things.vertex(chosen.things[node]);
      NodeResults::set(graph, vertex, "group", std::size_t{found.of[node]} + 1);
      NodeResults::set_truth(graph, vertex, "articulation", cut[node]);
    }
    for (const std::string& warning : results_.write(graph, choice_.only_people())) console.say(warning);
  }

  GraphInputs inputs_;
  NetworkChoice choice_;
  Kinds kinds_;
  NodeResults results_;
  double resolution_ = 1;
  std::uint64_t least_ = 2;
  bool only_links_ = false;
  std::string output_ = "table";
};

}  // namespace

std::unique_ptr<Command> make_groups() { return std::make_unique<Groups>(); }

}  // namespace chancery::cli
