#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "check/report.hpp"
#include "cli/article_pipeline.hpp"
#include "cli/article_writer.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/console_options.hpp"
#include "cli/extraction.hpp"
#include "cli/gap_report.hpp"
#include "cli/inputs.hpp"
#include "cli/joined_outputs.hpp"
#include "cli/output_check.hpp"
#include "cli/outputs.hpp"
#include "cli/signals.hpp"
#include "cli/summary.hpp"
#include "cli/usage_error.hpp"
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
    joined_.declare(options);
    extraction_.declare(options);
    extraction_.declare_mentions(options);
    options.choice(
        "--names", names_, {"known", "written"},
        "in the format facts: the name of an entity as the tables have it (the default), or as the "
        "article writes it first");
    options.number("-j,--jobs", jobs_, 1,
                   "articles read at the same time; all processors when not given; no byte depends on it");
    options.flag("--check", check_,
                 "check the output against the shapes and the articles first; what fails is not written");
    options.flag(
        "--stream", stream_,
        "write each article when it is read, in flat memory (ntriples, nquads, trig, facts); what is one "
        "across articles is not joined");
    options.value(
        "--report", report_file_, "FILE",
        "what the tables lack, as .tsv or .json: actors, offices, verbs, nouns and cues that no row "
        "knows, each with its number and a sentence");
    telling_.declare(options);
  }

  int run() override {
    outputs_.resolve(stream_, check_);
    if (extraction_.asks_for_mentions() && !outputs_.has_format("facts"))
      throw UsageError("--mentions is for the format facts; add -o FILE.jsonl, or --format facts");
    if (!report_file_.empty()) report_.emplace(report_file_, outputs_.paths());
    inputs_.refuse_as_outputs(outputs_.paths());
    if (report_) inputs_.refuse_as_outputs({report_file_});
    if (names_ == "written") {
      if (!outputs_.has_format("facts"))
        throw UsageError("--names is for the format facts; add -o FILE.jsonl, or --format facts");
      outputs_.name_as_written();
    }
    const exports::Options& options = outputs_.options();
    extraction_.open();
    mapping_.emplace(ontology::MappingOptions{options.base, options.explain, options.text},
                     extraction_.vocabulary());
    writer_.emplace(outputs_.by_article(), options, *mapping_, stream_);
    if (!check_) joined_.open(outputs_.at_the_end());
    console_.emplace(telling_.style());
    const EndRequest end;
    const auto counts = read(end);
    if (summary_.articles() > 0 && !write()) return some_failed;
    return tell_end(counts, end);
  }

 private:
  input::ReadCounts read(const EndRequest& end) {
    const auto make = [this](const input::Article& article, language::Parser& parser) {
      ReadArticle read{article.id, {}, {}, {}};
      read.facts =
          report_ ? extraction_.facts_of(article, parser, read.gaps) : extraction_.facts_of(article, parser);
      writer_->make_parts(read);
      if (joined_.is_open()) JoinedOutputs::pack(read, *mapping_);
      return read;
    };
    ArticlePipeline pipeline(extraction_, jobs_asked(jobs_), make,
                             [this](ReadArticle read) { take(std::move(read)); });
    Inputs::Reading reading{finds_copies(), !stream_, &end};
    const auto counts =
        inputs_.read(*console_, reading, [&](input::Article article) { pipeline.add(std::move(article)); });
    pipeline.finish();
    return counts;
  }

  void take(ReadArticle read) {
    last_ = read.id;
    summary_.add(read.facts);
    tell(read.id, read.facts.warnings);
    writer_->write(read);
    if (report_ && read.facts.copy_of.empty()) report_->add(read.id, read.facts.text, read.gaps);
    tell(read.id, add_to_graph(read));
    if (check_) facts_.push_back(std::move(read.facts));
  }

  /// @return the warnings
  std::vector<std::string> add_to_graph(ReadArticle& read) {
    if (joined_.is_open()) joined_.add(read);
    const bool is_done = joined_.is_open() || !outputs_.need_whole_graph();
    return is_done ? read.warnings : add_whole(read, *mapping_, graph_);
  }

  /// False when --check found something.
  bool write() {
    if (report_) report_->write();
    writer_->finish();
    if (!outputs_.need_whole_graph()) return true;
    if (joined_.is_open()) return write_joined();
    ontology::unite(graph_);
    const exports::Content content{facts_, &graph_};
    if (!check_) {
      tell("", outputs_.write_whole(content));
      return true;
    }
    const OutputCheck check(content.facts);
    try {
      check.graph(graph_, outputs_.options());
      tell("", outputs_.write_whole(content, [&](const exports::Format& format, const std::string& file) {
        check.file(format, file);
      }));
      return true;
    } catch (const FaultyOutput& faulty) {
      for (const check::Finding& finding : faulty.findings) console_->say(check::to_line(finding));
      console_->say(faulty.what());
      return false;
    }
  }

  bool write_joined() {
    tell("", joined_.write(outputs_.options()));
    for (const std::string& copy : joined_.told_copies()) {
      if (!finds_copies()) console_->say(copy);
    }
    return true;
  }

  /// Whether copies are looked for as the articles come; what is only joined finds them at the end.
  bool finds_copies() const {
    return !stream_ && !(joined_.is_open() && outputs_.by_article().empty() && !report_);
  }

  int tell_end(const input::ReadCounts& counts, const EndRequest& end) {
    const bool is_empty = summary_.articles() == 0;
    if (is_empty) {
      console_->say("no article was read, so nothing is written");
    } else if (!telling_.is_quiet()) {
      console_->say(summary_.text(warnings_ + counts.errors + counts.undated));
    }
    if (end.came()) {
      if (!is_empty)
        console_->say("ended by " + end.name() + "; the outputs hold the articles up to '" + last_ +
                      "': export the rest to a file of its own");
      return signal_code + end.signal();
    }
    return is_empty || counts.errors > 0 ? some_failed : done;
  }

  void tell(const std::string& where, const std::vector<std::string>& warnings) {
    const std::string place = where.empty() ? "" : where + ": ";
    for (const std::string& warning : warnings) console_->say(std::string(place).append(warning));
    warnings_ += warnings.size();
  }

  Inputs inputs_;
  Outputs outputs_;
  std::string names_;
  Extraction extraction_;
  std::optional<ontology::Mapping> mapping_;
  std::optional<ArticleWriter> writer_;
  std::optional<Console> console_;
  std::optional<GapReport> report_;
  std::string report_file_;
  JoinedOutputs joined_;
  graph::KnowledgeGraph graph_;
  std::vector<graph::Facts> facts_;  ///< with --check
  Summary summary_;
  std::string last_;  ///< id of the last article that was taken
  ConsoleOptions telling_;
  std::uint64_t jobs_ = 0;
  bool stream_ = false;
  bool check_ = false;
  std::size_t warnings_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_export() { return std::make_unique<Export>(); }

}  // namespace chancery::cli
