#include <algorithm>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "check/report.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/extraction.hpp"
#include "cli/facts_pipeline.hpp"
#include "cli/inputs.hpp"
#include "cli/output_check.hpp"
#include "cli/outputs.hpp"
#include "cli/summary.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/identity.hpp"
#include "ontology/mapping.hpp"

namespace chancery::cli {
namespace {

class Export : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare(options);
    outputs_.declare(options);
    extraction_.declare(options);
    options.number("-j,--jobs", jobs_, 1,
                   "articles read at the same time; all processors when not given; no byte depends on it");
    options.flag("--check", check_,
                 "check the output against the shapes and the articles first; what fails is not written");
    options.flag("-q,--quiet", quiet_, "no progress and no summary; warnings and errors are still told");
  }

  int run() override {
    outputs_.resolve();
    inputs_.refuse_as_outputs(outputs_.paths());
    const exports::Options& options = outputs_.options();
    extraction_.open();
    const ontology::Mapping mapping({options.base, options.explain, options.text}, extraction_.vocabulary());
    Console console(quiet_);
    std::vector<graph::Facts> facts;
    graph::KnowledgeGraph graph;
    FactsPipeline pipeline(extraction_, jobs(), [&](const input::Article& article, graph::Facts read) {
      facts.push_back(std::move(read));
      tell(console, article.id, facts.back().warnings);
      tell(console, article.id, mapping.add(facts.back(), graph));
    });
    const auto counts =
        inputs_.read(console, [&](input::Article article) { pipeline.add(std::move(article)); });
    pipeline.finish();
    if (facts.empty()) {
      console.say("no article was read, so nothing is written");
      return some_failed;
    }
    ontology::unite(graph);
    if (!write({facts, &graph}, console)) return some_failed;
    if (!quiet_) console.say(summary(facts, warnings_ + counts.errors + counts.undated));
    return counts.errors > 0 ? some_failed : done;
  }

 private:
  /// False when --check found something.
  bool write(const exports::Content& content, Console& console) {
    if (!check_) {
      tell(console, "", outputs_.write(content));
      return true;
    }
    const OutputCheck check(content.facts);
    try {
      check.graph(*content.graph, outputs_.options());
      tell(console, "", outputs_.write(content, [&](const exports::Format& format, const std::string& file) {
        check.file(format, file);
      }));
      return true;
    } catch (const FaultyOutput& faulty) {
      for (const check::Finding& finding : faulty.findings) console.say(check::to_line(finding));
      console.say(faulty.what());
      return false;
    }
  }

  void tell(Console& console, const std::string& where, const std::vector<std::string>& warnings) {
    const std::string place = where.empty() ? "" : where + ": ";
    for (const std::string& warning : warnings) console.say(std::string(place).append(warning));
    warnings_ += warnings.size();
  }

  std::size_t jobs() const {
    constexpr std::uint64_t most = 256;  // more threads than that only take memory
    return jobs_ > 0 ? std::min(jobs_, most) : std::max(1U, std::thread::hardware_concurrency());
  }

  Inputs inputs_;
  Outputs outputs_;
  Extraction extraction_;
  std::uint64_t jobs_ = 0;
  bool quiet_ = false;
  bool check_ = false;
  std::size_t warnings_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_export() { return std::make_unique<Export>(); }

}  // namespace chancery::cli
