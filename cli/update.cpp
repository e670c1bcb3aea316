#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/article_pipeline.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/console_options.hpp"
#include "cli/extraction.hpp"
#include "cli/growing_graph.hpp"
#include "cli/inputs.hpp"
#include "cli/signals.hpp"
#include "cli/usage_error.hpp"
#include "exports/format.hpp"
#include "extract/header.hpp"
#include "ontology/mapping.hpp"

namespace chancery::cli {
namespace {

class Update : public Command {
 public:
  void declare(Options& options) override {
    options.argument("GRAPH", graph_, "graph to add to: .nq, .trig or .chancery");
    inputs_.declare(options);
    options.value("-o,--output", out_, "FILE", "file to write instead of GRAPH; - for standard output");
    options.value("--format", format_, "FORMAT", "format of FILE where its name does not tell");
    extraction_.declare(options);
    options.number("-j,--jobs", jobs_, 1,
                   "articles read at the same time; all processors when not given; no byte depends on it");
    telling_.declare(options);
  }

  int run() override {
    const std::string& out = out_.empty() ? graph_ : out_;
    inputs_.refuse_as_outputs({graph_, out});
    const exports::Format& format = exports::find_format(format_, out);
    if (!format.needs_graph)
      throw UsageError("the format '" + std::string(format.name) + "' is made of articles, not of a graph");
    Console console(telling_.style());
    GrowingGraph graph(graph_, console);
    extraction_.open();
    const EndRequest end;
    const auto counts = read(graph, console, end);
    for (const std::string& warning : graph.write(format, out)) console.say(warning);
    if (!telling_.is_quiet()) {
      console.say(std::to_string(added_) + " added, " + std::to_string(replaced_) + " replaced, " +
                  std::to_string(unchanged_) + " unchanged" +
                  (counts.errors > 0 ? ", " + std::to_string(counts.errors) + " failed" : ""));
    }
    if (end.came()) {
      console.say("ended by " + end.name() + "; " + out + " is complete with the articles up to here: " +
                  (out == graph_ ? "the same again goes on" : "go on with it as GRAPH"));
      return signal_code + end.signal();
    }
    return counts.errors > 0 || !graph.is_whole() ? some_failed : done;
  }

 private:
  input::ReadCounts read(GrowingGraph& graph, Console& console, const EndRequest& end) {
    const exports::Options& options = graph.options();
    const ontology::Mapping mapping({options.base, options.explain, options.text}, extraction_.vocabulary());
    const auto make = [&](const input::Article& article, language::Parser& parser) {
      ReadArticle read{article.id, extraction_.facts_of(article, parser), {}, {}};
      read.facts.copy_of.clear();  // ontology::unite decides
      return read;
    };
    ArticlePipeline pipeline(extraction_, jobs_asked(jobs_), make, [&](const ReadArticle& read) {
      for (const std::string& warning : read.facts.warnings) console.say(read.id + ": " + warning);
      for (const std::string& warning : mapping.add(read.facts, graph.graph()))
        console.say(read.id + ": " + warning);
    });
    const auto counts = inputs_.read(console, {true, true, &end}, [&](input::Article article) {
      if (make_room(article, mapping, graph)) pipeline.add(std::move(article));
    });
    pipeline.finish();
    return counts;
  }

  /// Whether the article is to be read; what the graph holds of an earlier state of it is taken back.
  bool make_room(const input::Article& article, const ontology::Mapping& mapping, GrowingGraph& graph) {
    graph::KnowledgeGraph header;
    const std::string iri = mapping.add_header(extract::header_of(article), header);
    const bool is_same = graph.holds(iri, header);
    if (is_same) ++unchanged_;
    if (is_same && !graph.holds_only_copy(iri)) return false;
    const graph::SourceId known = graph.graph().find_source(iri);
    const bool is_there = known != graph::no_id && graph.graph().retract(known) > 0;
    if (!is_same) ++(is_there ? replaced_ : added_);
    return true;
  }

  std::string graph_;
  std::string out_;
  std::string format_;
  Inputs inputs_;
  Extraction extraction_;
  std::uint64_t jobs_ = 0;
  ConsoleOptions telling_;
  std::size_t added_ = 0;
  std::size_t replaced_ = 0;
  std::size_t unchanged_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_update() { return std::make_unique<Update>(); }

}  // namespace chancery::cli
