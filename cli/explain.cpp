#include <memory>
#include <string>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/explanation.hpp"
#include "cli/graph_inputs.hpp"
#include "exports/output_file.hpp"
#include "ontology/graph_view.hpp"
#include "ontology/node_names.hpp"

namespace chancery::cli {
namespace {

class Explain : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare_one(options);
    options.argument("NODE", node_,
                     "a person, state, event, ...: name or alias, IRI, or last part of the IRI");
  }

  int run() override {
    Console console;
    const graph::KnowledgeGraph graph = inputs_.read(console, true);
    const graph::VertexId node = ontology::NodeNames(graph).the_node(node_);
    exports::OutputFile out("-");
    const bool has_rules = write_explanation(ontology::GraphView(graph), node, out);
    out.finish();
    if (!has_rules) {
      console.say(
          "this graph does not say by which rule and table row a fact was made; "
          "write it with export --explain, or name the articles instead of the graph");
    }
    return inputs_.some_failed() ? some_failed : done;
  }

 private:
  GraphInputs inputs_;
  std::string node_;
};

}  // namespace

std::unique_ptr<Command> make_explain() { return std::make_unique<Explain>(); }

}  // namespace chancery::cli
