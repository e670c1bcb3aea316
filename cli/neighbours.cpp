#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/event_facts.hpp"
#include "cli/event_filter.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/kinds.hpp"
#include "cli/path_report.hpp"
#include "cli/rows.hpp"
#include "cli/thing_network.hpp"
#include "ontology/node_names.hpp"

namespace chancery::cli {
namespace {

using graph::analysis::Link;
using graph::analysis::Node;

/// A node that was reached, and how.
struct Reached {
  std::size_t steps;
  Node node;
  Node before;
  Link link;
};

class Neighbours : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare_some(options);
    options.argument("NODE", node_, "a person, state, event, ... by name, alias or id");
    options.number("--steps", steps_, 1, "what is at most so many steps away; 1 when not given");
    kinds_.declare(options, "only these are shown");
    filter_.declare(options);
    Rows::declare(options, output_);
  }

  int run() override {
    Console console;
    const graph::KnowledgeGraph graph = inputs_.read(console);
    const ThingNetwork things(graph);
    const ontology::GraphView view(graph);
    const Node start = things.node_of(ontology::NodeNames(graph).the_node(node_, things.has_node()));
    std::vector<Reached> found = reach(view, things, start);
    std::erase_if(found, [&](const Reached& reached) { return !kinds_.accepts(things.kind(reached.node)); });
    Rows rows({"steps", "name", "kind", "link", "over", "date", "status", "article", "id", "sentence"});
    for (const Reached& reached : found) add_row(rows, view, things, reached);
    rows.print(output_);
    return inputs_.some_failed() ? some_failed : done;
  }

 private:
  std::vector<Reached> reach(const ontology::GraphView& view, const ThingNetwork& things, Node start) const {
    std::vector<bool> seen(things.network().node_count());
    std::vector<Reached> found{{0, start, start, graph::no_id}};
    seen[start] = true;
    for (std::size_t at = 0; at < found.size() && found[at].steps < steps_; ++at) {
      const Reached from = found[at];
      for (const auto& [to, link] : things.network().arcs(from.node)) {
        if (seen[to]) continue;
        seen[to] = true;
        if (things.kind(to) == "Event" && !filter_.accepts(view, things.vertex(to))) continue;
        found.push_back({from.steps + 1, to, from.node, link});
      }
    }
    found.erase(found.begin());
    return found;
  }

  static void add_row(Rows& rows, const ontology::GraphView& view, const ThingNetwork& things,
                      const Reached& reached) {
    const auto before = things.vertex(reached.before);
    const auto vertex = things.vertex(reached.node);
    const auto fact = things.is_fact(reached.node) ? vertex : before;
    const auto sentence = sentence_between(view, before, vertex);
    rows.add();
    rows.number(reached.steps);
    rows.text(label_of_fact(view, vertex));
    rows.text(lower_case(things.kind(reached.node)));
    rows.text(link_words(view, things, reached.before, reached.link));
    rows.text(reached.steps == 1 ? "" : label_of_fact(view, before));
    rows.text(date_of(view, fact));
    rows.text(status_of(view, fact));
    rows.text(article_of(view, sentence));
    rows.thing(view.graph().vertex(vertex).name);
    rows.text(words_of(view, sentence));
  }

  GraphInputs inputs_;
  EventFilter filter_;
  Kinds kinds_;
  std::string node_;
  std::uint64_t steps_ = 1;
  std::string output_ = "table";
};

}  // namespace

std::unique_ptr<Command> make_neighbours() { return std::make_unique<Neighbours>(); }

}  // namespace chancery::cli
