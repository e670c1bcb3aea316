#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/graph_file.hpp"
#include "cli/graphml_input.hpp"
#include "cli/usage_error.hpp"
#include "exports/format.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::cli {
namespace {

/// Of the formats that a graph can be written in.
std::string written_extensions() {
  std::string list;
  for (const exports::Format& format : exports::formats()) {
    if (format.needs_graph && !format.extension.empty())
      list += (list.empty() ? "" : ", ") + std::string(format.extension);
  }
  return list;
}

class Convert : public Command {
 public:
  void declare(Options& options) override {
    options.argument("IN", in_, "graph to read: " + graph_extensions() + ", .graphml written with --no-cap");
    options.argument("OUT", out_,
                     "file to write, in the format of its extension (" + written_extensions() +
                         "); a folder with --format csv; - for standard output");
    options.value("--format", format_, "FORMAT", "format of OUT where its name does not tell");
    options.value("--base", base_, "IRI",
                  "base of the relative IRIs in IN; default its own place as file: IRI");
    options.flag("--no-cap", no_cap_,
                 "keep values over 64 KiB whole in GraphML and GEXF; such GraphML can be read back");
    options.flag("--no-text", no_text_, "leave the articles' sentences out; offsets and hashes stay");
    options.flag("--strict", strict_, "GraphML without what its schema lacks; Gephi then merges edges");
  }

  int run() override {
    const bool from_graphml = is_graphml(in_);
    if (!from_graphml && !is_graph_file(in_)) {
      throw UsageError(in_ + " is no graph that can be read; known are " + graph_extensions() +
                       ", .graphml (articles: chancery export)");
    }
    const exports::Format& format = exports::find_format(format_, out_);
    if (!format.needs_graph) {
      throw UsageError("the format '" + std::string(format.name) +
                       "' is made of articles, not of a graph; use chancery export");
    }
    Console console;
    graph::KnowledgeGraph graph;
    exports::Options options;
    std::vector<std::string> left_out;
    if (from_graphml) {
      options.base = read_graphml_file(graph, in_);
    } else {
      left_out = read_graph_file(in_, graph, base_);
    }
    for (const std::string& warning : left_out) console.say(warning);
    options.explain = true;  // what the graph holds is wanted
    options.cap = !no_cap_;
    options.strict = strict_;
    options.text = !no_text_;
    for (const std::string& warning : exports::write(format, out_, {{}, &graph}, options))
      console.say(warning);
    return left_out.empty() ? done : some_failed;
  }

 private:
  std::string in_;
  std::string out_;
  std::string format_;
  std::string base_;
  bool no_cap_ = false;
  bool strict_ = false;
  bool no_text_ = false;
};

}  // namespace

std::unique_ptr<Command> make_convert() { return std::make_unique<Convert>(); }

}  // namespace chancery::cli
