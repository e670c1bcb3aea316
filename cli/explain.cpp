#include <memory>
#include <string>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/explanation.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/graph_view.hpp"
#include "core/error.hpp"
#include "exports/output_file.hpp"

namespace chancery::cli {
namespace {

class Explain : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare_one(options);
    options.argument("NODE", node_, "name, IRI, or last part of the IRI of a person, state, event, ...");
  }

  int run() override {
    Console console;
    const graph::KnowledgeGraph graph = inputs_.read(console, true);
    const GraphView view(graph);
    exports::OutputFile out("-");
    const bool has_rules = write_explanation(view, the_node(view), out);
    out.finish();
    if (!has_rules) {
      console.say(
          "this graph does not say by which rule and table row a fact was made; "
          "write it with export --explain, or name the articles instead of the graph");
    }
    return inputs_.some_failed() ? some_failed : done;
  }

 private:
  graph::VertexId the_node(const GraphView& view) const {
    const auto found = view.find(node_);
    if (found.size() == 1) return found.front();
    if (found.empty()) {
      const std::string hint = view.nearest_name(node_);
      throw Error("nothing in the graph is called '" + node_ + "'" +
                  (hint.empty() ? "" : "; did you mean '" + hint + "'?"));
    }
    std::string message = "'" + node_ + "' may be:";
    for (const graph::VertexId node : found) message += "\n  " + std::string(view.graph().vertex(node).name);
    throw Error(message + "\nname one of them");
  }

  GraphInputs inputs_;
  std::string node_;
};

}  // namespace

std::unique_ptr<Command> make_explain() { return std::make_unique<Explain>(); }

}  // namespace chancery::cli
