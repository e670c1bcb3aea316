#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/growing_graph.hpp"
#include "cli/usage_error.hpp"
#include "exports/format.hpp"

namespace chancery::cli {
namespace {

class Retract : public Command {
 public:
  void declare(Options& options) override {
    options.arguments("ARTICLE", articles_, true, "article to take out, by id or IRI");
    options.argument("GRAPH", graph_, "graph that they are taken out of: .nq, .trig or .chancery");
    options.value(
        "-o,--output", out_, "FILE",
        "file to write, in the format of its extension; may be GRAPH itself; - for standard output");
    options.value("--format", format_, "FORMAT", "format of FILE where its name does not tell");
  }

  int run() override {
    if (out_.empty()) throw UsageError("say where to write, with -o; it may be the graph itself");
    const exports::Format& format = exports::find_format(format_, out_);
    if (!format.needs_graph)
      throw UsageError("the format '" + std::string(format.name) + "' is made of articles, not of a graph");
    Console console;
    GrowingGraph graph(graph_, console);
    std::vector<graph::SourceId> articles;
    for (const std::string& word : articles_) articles.push_back(graph.find(word));
    graph.retract(articles);
    for (const std::string& warning : graph.write(format, out_)) console.say(warning);
    return graph.is_whole() ? done : some_failed;
  }

 private:
  std::vector<std::string> articles_;
  std::string graph_;
  std::string out_;
  std::string format_;
};

}  // namespace

std::unique_ptr<Command> make_retract() { return std::make_unique<Retract>(); }

}  // namespace chancery::cli
