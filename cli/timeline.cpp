#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/event_facts.hpp"
#include "cli/event_filter.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/rows.hpp"
#include "cli/thing_network.hpp"
#include "ontology/node_names.hpp"

namespace chancery::cli {
namespace {

using graph::VertexId;
using graph::analysis::Node;

class Timeline : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare_some(options);
    options.value("--of", of_, "NODE", "only events of this person, state, place, ...: name, alias or id");
    filter_.declare(options);
    Rows::declare(options, output_);
  }

  int run() override {
    Console console;
    const graph::KnowledgeGraph graph = inputs_.read(console);
    const ThingNetwork things(graph);
    const ontology::GraphView view(graph);
    Rows rows({"begin", "end", "status", "event", "speaker", "article", "id", "sentence"});
    for (const VertexId event : events(view, things)) {
      const auto [begin, end] = days_of(view, event);
      const auto sentences = sentences_of(view, event);
      const VertexId sentence = sentences.empty() ? graph::no_id : sentences.front();
      rows.add();
      rows.text(begin);
      rows.text(end);
      rows.text(status_of(view, event));
      rows.text(view.label(event));
      rows.text(speaker_of(view, event));
      rows.text(article_of(view, sentence));
      rows.thing(graph.vertex(event).name);
      rows.text(words_of(view, sentence));
    }
    rows.print(output_);
    return inputs_.some_failed() ? some_failed : done;
  }

 private:
  /// By first day, last day, label; those without a date last.
  std::vector<VertexId> events(const ontology::GraphView& view, const ThingNetwork& things) const {
    std::vector<VertexId> found;
    const auto take = [&](Node node) {
      const VertexId vertex = things.vertex(node);
      if (things.kind(node) == "Event" && filter_.accepts(view, vertex)) found.push_back(vertex);
    };
    if (of_) {
      const Node of = things.node_of(ontology::NodeNames(view.graph()).the_node(*of_, things.has_node()));
      take(of);
      for (const auto& arc : things.network().arcs(of)) take(arc.to);
    } else {
      for (Node node = 0; node < things.network().node_count(); ++node) take(node);
    }
    std::ranges::sort(found, {}, [&](VertexId event) {
      auto [begin, end] = days_of(view, event);
      const bool undated = begin.empty();
      return std::tuple(undated, std::move(begin), std::move(end), view.label(event),
                        view.graph().vertex(event).name);
    });
    return found;
  }

  GraphInputs inputs_;
  EventFilter filter_;
  std::optional<std::string> of_;
  std::string output_ = "table";
};

}  // namespace

std::unique_ptr<Command> make_timeline() { return std::make_unique<Timeline>(); }

}  // namespace chancery::cli
