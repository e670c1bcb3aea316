#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/event_filter.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/path_report.hpp"
#include "cli/rows.hpp"
#include "cli/thing_network.hpp"
#include "cli/usage_error.hpp"
#include "graph/analysis/paths.hpp"
#include "ontology/node_names.hpp"

namespace chancery::cli {
namespace {

using graph::VertexId;
using graph::analysis::Node;

/// A word for --via, and a kind of node that it lets ways lead through.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> ways_through{
    {{"people", "Person"},
     {"states", "State"},
     {"organisations", "Organisation"},
     {"groups", "Group"},
     {"offices", "Office"},
     {"offices", "Tenure"},
     {"places", "Place"},
     {"instruments", "Instrument"},
     {"organisations", "Agent"}}};

class FindPath : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare_some(options);
    options.argument("A", from_, "where to begin: a person, state or event, by name, alias or id");
    options.argument("B", to_, "where to arrive");
    options.number("--k", count_, 1, "so many ways, the shortest first; 1 when not given");
    filter_.declare(options);
    options.each(
        "--via", [this](const std::string& word) { add_via(word); }, "WHAT",
        "only through events and these: people, states, organisations, groups, offices, places or "
        "instruments; may be given several times");
    Rows::declare(options, output_, {"text"});
  }

  int run() override {
    Console console;
    const graph::KnowledgeGraph graph = inputs_.read(console);
    const ontology::NodeNames names(graph);
    const ThingNetwork things(graph);
    const ontology::GraphView view(graph);
    const Node from = node_of(things, names, view, from_);
    const Node to = node_of(things, names, view, to_);
    if (from == to)
      throw Error("'" + from_ + "' and '" + to_ + "' are the same: " + name_of(view, things, to));
    graph::analysis::PathFinder finder(things.network());
    const auto paths = finder.shortest(from, to, count_, may_pass(view, things));
    if (paths.empty()) {
      console.say("no way leads from " + name_of(view, things, from) + " to " + name_of(view, things, to));
    }
    PathReport report(view, things, from);
    output_ == "text" ? report.print_text(paths) : report.rows(paths).print(output_);
    return inputs_.some_failed() ? some_failed : done;
  }

 private:
  void add_via(const std::string& word) {
    std::string known;
    const std::size_t before = via_.size();
    for (const auto& [name, kind] : ways_through) {
      if (name == word) via_.push_back(kind);
      if (known.find(name) == std::string::npos) known += ' ' + std::string(name);
    }
    if (via_.size() == before) throw UsageError("--via: unknown '" + word + "'; known:" + known);
  }

  static std::string name_of(const ontology::GraphView& view, const ThingNetwork& things, Node node) {
    return view.label(things.vertex(node));
  }

  static Node node_of(const ThingNetwork& things, const ontology::NodeNames& names,
                      const ontology::GraphView& view, const std::string& typed) {
    if (names.find(typed, things.has_node()).empty()) {
      for (const VertexId other : names.find(typed)) {
        throw Error("'" + typed + "' is " + view.label(other) +
                    ", and ways lead over persons, states, organisations, offices, places and events only");
      }
    }
    return things.node_of(names.the_node(typed, things.has_node()));
  }

  /// By node; empty where a way may lead through everything.
  std::vector<bool> may_pass(const ontology::GraphView& view, const ThingNetwork& things) const {
    if (!filter_.is_set() && via_.empty()) return {};
    std::vector<bool> allowed(things.network().node_count());
    for (Node node = 0; node < allowed.size(); ++node) {
      const std::string_view kind = things.kind(node);
      allowed[node] = kind == "Event" ? filter_.accepts(view, things.vertex(node))
                                      : via_.empty() || std::ranges::find(via_, kind) != via_.end();
    }
    return allowed;
  }

  GraphInputs inputs_;
  EventFilter filter_;
  std::string from_;
  std::string to_;
  std::uint64_t count_ = 1;
  std::vector<std::string_view> via_;  ///< kinds of nodes
  std::string output_ = "text";
};

}  // namespace

std::unique_ptr<Command> make_path() { return std::make_unique<FindPath>(); }

}  // namespace chancery::cli
