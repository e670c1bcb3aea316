#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <istream>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "cli/byte_meter.hpp"
#include "cli/chunk_check.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/console_options.hpp"
#include "cli/durable_file.hpp"
#include "cli/graph_joiner.hpp"
#include "cli/joined_writer.hpp"
#include "cli/stream_buffer.hpp"
#include "cli/usage_error.hpp"
#include "core/error.hpp"
#include "exports/output_file.hpp"
#include "input/unpacked.hpp"
#include "rdf/read.hpp"

namespace chancery::cli {
namespace {

/// "all.nq" of "all.nq.zst".
std::string without_packing(const std::string& path) {
  for (const char* extension : {".zst", ".gz", ".xz", ".bz2"}) {
    if (path.ends_with(extension)) return path.substr(0, path.size() - std::string(extension).size());
  }
  return path;
}

rdf::Syntax syntax_with_articles(const std::string& path) {
  const auto syntax = rdf::syntax_of(without_packing(path));
  if (syntax &&
      (*syntax == rdf::Syntax::n_quads || *syntax == rdf::Syntax::trig || *syntax == rdf::Syntax::json_ld))
    return *syntax;
  throw UsageError(
      path +
      ": merge needs to know which article states what; give .nq, .trig or .jsonld (made of articles by "
      "chancery export, filter or shard)");
}

class Merge : public Command {
 public:
  void declare(Options& options) override {
    options.arguments("GRAPH", paths_, true,
                      "graphs of articles: .nq, .trig, .jsonld; may be packed (.zst, .gz, .xz)");
    options.value("-o,--output", output_, "FILE",
                  "where to write, in the format of its extension (.nq, .nt, .trig), packed when it ends in "
                  ".zst; default "
                  "standard output");
    options.value("--format", format_, "FORMAT", "nquads, ntriples or trig, where the name does not tell");
    options.value("--base", writing_.base, "IRI",
                  "base of the IRIs, for the prefixes of TriG; default " + writing_.base);
    options.value("--temp", temp_, "DIR",
                  "folder for temporary files, some half of the graphs, of ntriples thrice; default TMPDIR");
    options.number("--memory", megabytes_, 1, "megabytes for each of five sorts, default 32");
    telling_.declare(options);
  }

  int run() override {
    for (const std::string& path : paths_) syntax_with_articles(path);
    const exports::Format& format = find_format();
    if (temp_.empty()) temp_ = std::filesystem::temp_directory_path().string();
    writing_.explain = true;  // what is there stays
    GraphJoiner joiner(temp_, memory());
    Console console(telling_.style());
    ByteMeter meter(paths_, passes);
    joiner.watch([&] {
      meter.step(joiner.added());
      console.progress(meter.progress(), joiner.articles());
    });
    bool is_whole = true;
    const auto tell = [&](const std::vector<std::string>& warnings) {
      for (const std::string& warning : warnings) console.say(warning);
      is_whole = is_whole && warnings.empty();
    };
    for (std::size_t at = 0; at < paths_.size(); ++at) {
      tell(read(at, joiner, meter, console));
      meter.end_file();
    }
    tell(joiner.join());
    tell(write(format, joiner));
    if (!telling_.is_quiet()) {
      console.say(std::to_string(joiner.articles()) + " articles, " + std::to_string(joiner.copies().size()) +
                  " of them copies, " + std::to_string(joiner.persons_united()) +
                  " persons united with others, " + std::to_string(joiner.events_linked()) +
                  " events linked to others" + told_chunks());
    }
    return is_whole ? done : some_failed;
  }

 private:
  static constexpr std::size_t passes = 4;  ///< reading, and those that the joiner tells of
  static constexpr std::uint64_t most_megabytes = std::uint64_t{1} << 16U;

  const exports::Format& find_format() {
    if (output_.empty()) output_ = "-";
    const bool no_name = output_ == "-" && format_.empty();
    const exports::Format& format =
        exports::find_format(no_name ? "nquads" : format_, without_packing(output_));
    if (!JoinedWriter::writes(format))
      throw UsageError("merge writes nquads, ntriples or trig; for others: chancery convert");
    for (const std::string& path : paths_) {
      std::error_code ignored;
      if (std::filesystem::equivalent(path, output_, ignored))
        throw UsageError(output_ + " is an input, too");
    }
    return format;
  }

  /// "; chunks: 997 ok, 3 skipped", or nothing when no input had end lines.
  std::string told_chunks() const {
    std::string text;
    for (const auto& [status, number] : chunks_)
      text += (text.empty() ? "; chunks: " : ", ") + std::to_string(number) + ' ' + status;
    return text;
  }

  std::vector<std::string> read(std::size_t at, GraphJoiner& joiner, ByteMeter& meter, Console& console) {
    const std::string& path = paths_[at];
    try {
      ChunkCheck chunks;
      StreamBuffer buffer(input::unpacked(input::ByteStream(meter.open(path))), [&](std::string_view bytes) {
        chunks.read(bytes);
        console.progress(meter.progress(), joiner.added());
      });
      std::istream in(&buffer);
      in.exceptions(std::ios::badbit);
      rdf::ReadOptions options;
      options.syntax = syntax_with_articles(path);
      options.name = path;
      // Blank nodes of one file are not those of another, whatever their labels.
      if (paths_.size() > 1) options.blank_prefix = 'f' + std::to_string(at + 1) + '_';
      auto report =
          rdf::read(in, options, [&](const ontology::Statement& statement) { joiner.add(statement); });
      chunks.finish();
      if (options.syntax == rdf::Syntax::n_quads) note(path, chunks, report.warnings);
      return report.warnings;
    } catch (const Error&) {
      throw;
    } catch (const std::runtime_error& damage) {
      throw Error(path + ": " + damage.what());
    }
  }

  void note(const std::string& path, const ChunkCheck& chunks, std::vector<std::string>& warnings) {
    for (const auto& [status, number] : chunks.statuses()) chunks_[status] += number;
    if (!chunks.fault().empty()) warnings.push_back(path + ": " + chunks.fault());
  }

  std::vector<std::string> write(const exports::Format& format, GraphJoiner& joiner) const {
    JoinedWriter writer(joiner, writing_, temp_, memory());
    const auto write_all = [&](auto out) {
      auto warnings = writer.write(format, *out);
      out->finish();
      return warnings;
    };
    if (output_ == "-") return write_all(std::make_unique<exports::OutputFile>(output_));
    return write_all(std::make_unique<DurableFile>(output_));
  }

  std::size_t memory() const { return static_cast<std::size_t>(std::min(megabytes_, most_megabytes)) << 20U; }

  std::vector<std::string> paths_;
  std::string output_;
  std::string format_;
  std::string temp_;
  exports::Options writing_;
  std::map<std::string, std::size_t> chunks_;  ///< by status
  std::uint64_t megabytes_ = 32;
  ConsoleOptions telling_;
};

}  // namespace

std::unique_ptr<Command> make_merge() { return std::make_unique<Merge>(); }

}  // namespace chancery::cli
