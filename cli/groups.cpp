#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "cli/event_facts.hpp"
#include "cli/network_command.hpp"
#include "cli/rows.hpp"
#include "graph/analysis/communities.hpp"
#include "graph/analysis/ranks.hpp"

namespace chancery::cli {
namespace {

using graph::analysis::Communities;

class Groups : public NetworkCommand {
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

 private:
  bool answer(Subject& subject, Console& console) override {
    const Communities found = graph::analysis::communities(subject.chosen.network, resolution_);
    const std::vector<bool> cut = graph::analysis::articulation_points(subject.chosen.network);
    tell(found, console);
    print(subject, found, cut);
    const auto set = [&](graph::KnowledgeGraph& graph, graph::VertexId vertex, Node node) {
      NodeResults::set(graph, vertex, "group", std::size_t{found.of[node]} + 1);
      NodeResults::set_truth(graph, vertex, "articulation", cut[node]);
    };
    write(subject, set, console);
    return false;
  }

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

  void print(const Subject& subject, const Communities& found, const std::vector<bool>& cut) const {
    const auto size = sizes(found);
    std::vector<Node> order;
    for (Node node = 0; node < subject.chosen.things.size(); ++node) {
      const bool shown = size[found.of[node]] >= least_ && (!only_links_ || cut[node]);
      if (shown && kinds_.accepts(subject.kind(node))) order.push_back(node);
    }
    std::ranges::sort(order, {}, [&](Node node) {
      return std::tuple(found.of[node], -static_cast<std::int64_t>(subject.chosen.network.arcs(node).size()),
                        node);
    });
    Rows rows({"group", "name", "kind", "degree", "links groups", "articulation", "id"});
    for (const Node node : order) {
      rows.add();
      rows.number(found.of[node] + 1);
      rows.text(label_of_fact(subject.view, subject.vertex(node)));
      rows.text(lower_case(subject.kind(node)));
      rows.number(subject.chosen.network.arcs(node).size());
      rows.text(links_to(subject.chosen, found, node));
      rows.truth(cut[node]);
      rows.thing(subject.graph.vertex(subject.vertex(node)).name);
    }
    rows.print(output_);
  }

  double resolution_ = 1;
  std::uint64_t least_ = 2;
  bool only_links_ = false;
};

}  // namespace

std::unique_ptr<Command> make_groups() { return std::make_unique<Groups>(); }

}  // namespace chancery::cli
