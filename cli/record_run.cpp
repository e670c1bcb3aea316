#include "cli/record_run.hpp"

#include <algorithm>
#include <utility>

#include "cli/record_reader.hpp"
#include "core/sha256.hpp"
#include "ontology/mapping.hpp"

namespace chancery::cli {
namespace {

constexpr std::uint64_t most_jobs = 256;

}  // namespace

void StatusCounts::count(const std::string& status, std::size_t records) {
  records_ += records;
  if (status != "ok" && status != "skipped") failed_ += records;
  by_status_[status] += records;
}

std::string StatusCounts::summary() const {
  std::string text = std::to_string(records_) + (records_ == 1 ? " record" : " records");
  const char* separator = ": ";
  for (const auto& [status, number] : by_status_) {
    text += std::exchange(separator, ", ") + std::to_string(number) + ' ' + status;
  }
  const auto bad = by_status_.find("bad-record");
  if (bad != by_status_.end() && bad->second == records_)
    text += "; a record is one article a line as JSON (other files: chancery export)";
  return text;
}

std::string end_line(const Chunk& chunk) {
  return "# end " + chunk.id + ' ' + std::to_string(chunk.lines) + ' ' + chunk.status + '\n';
}

void RecordRun::declare(Options& options) {
  inputs_.declare_record_options(options);
  extraction_.declare(options);
  options.value("--base", writing_.base, "IRI",
                "base of the IRIs of people, events and articles; default " + writing_.base);
  options.flag("--explain", writing_.explain, "write the rule, table row and status cue of each fact");
  options.flag("--no-text", no_text_, "leave the articles' sentences out; offsets and hashes stay");
  options.number("-j,--jobs", jobs_, 1, "worker processes, default 1; no byte depends on it");
  options.decimal("--article-timeout", limits_.cpu_seconds, 0.001, 1e6,
                  "seconds of CPU time that one article may take, default 60");
  options.number("--article-size", kilobytes_, 1, "kilobytes of the longest record, default 4096");
  options.number("--article-memory", megabytes_, 1,
                 "megabytes that one article may take beyond the model, default 1024");
}

void RecordRun::open() {
  writing_.text = !no_text_;
  constexpr std::uint64_t most = std::uint64_t{1} << 20U;
  limits_.record_bytes = static_cast<std::size_t>(std::min(kilobytes_, most)) << 10U;
  limits_.memory_bytes = static_cast<std::size_t>(std::min(megabytes_, most)) << 20U;
  ontology::check_base(writing_.base);
  inputs_.read_options();  // refuses fields that are not ours before the model is read
  extraction_.open();
}

std::string RecordRun::described() const {
  return "base=" + writing_.base + (writing_.explain ? " explain" : "") + (no_text_ ? " no-text " : " ") +
         inputs_.described() + " timeout=" + std::to_string(limits_.cpu_seconds) +
         " size=" + std::to_string(kilobytes_) + " memory=" + std::to_string(megabytes_);
}

/// A reader of its own in each process, made with its first record.
RenderRecord RecordRun::renderer() const {
  struct State {
    ontology::Mapping mapping;
    std::optional<RecordReader> reader;
  };
  const ontology::MappingOptions mapping{writing_.base, writing_.explain, writing_.text};
  const auto state = std::make_shared<State>(State{{mapping, extraction_.vocabulary()}, std::nullopt});
  return [this, state](std::string_view record, const Announce& announce) {
    if (!state->reader) state->reader.emplace(extraction_, state->mapping, inputs_.read_options(), writing_);
    return state->reader->read(record, announce);
  };
}

Chunk RecordRun::too_large(const LineReader::Line& line) const {
  constexpr std::size_t beginning = std::size_t{1} << 10U;
  return {name_of_record(line.text.substr(0, beginning) + std::to_string(line.bytes)), "too-large", 0, "",
          "the record has " + std::to_string(line.bytes) + " bytes, more than the " +
              std::to_string(limits_.record_bytes >> 10U) + " KB that --article-size allows"};
}

StatusCounts RecordRun::run(LineReader& lines, const Ends& ends, const EndRequest& end) {
  StatusCounts counts;
  WorkerPool pool(renderer(), limits_, std::min(jobs_, most_jobs), [&](const Chunk& chunk) {
    counts.count(chunk);
    ends.deliver(chunk);
  });
  LineReader::Line line;
  std::size_t to_skip = ends.skip;
  while (!end.came()) {
    if (lines.next(line)) {
      const bool is_record = line.is_too_long || line.text.find_first_not_of(" \t") != std::string::npos;
      if (!is_record) continue;
      if (to_skip > 0) {
        --to_skip;
      } else if (line.is_too_long) {
        pool.add(too_large(line));
      } else {
        pool.add(std::move(line.text));
      }
    } else if (lines.has_ended()) {
      break;
    } else if (ends.wait_for < 0 || pool.wait_for(ends.wait_for)) {
      lines.fill();
    }
  }
  pool.finish();
  return counts;
}

}  // namespace chancery::cli
