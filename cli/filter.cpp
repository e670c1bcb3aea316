#include <unistd.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "cli/byte_meter.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/console_options.hpp"
#include "cli/error_file.hpp"
#include "cli/packed_chunks.hpp"
#include "cli/record_run.hpp"
#include "exports/json.hpp"
#include "exports/output_file.hpp"

namespace chancery::cli {
namespace {

class Filter : public Command {
 public:
  void declare(Options& options) override {
    run_.declare(options);
    options.choice(
        "--frame", frame_, {"quads", "jsonl", "zstd"},
        "each article as lines of N-Quads closed by '# end ID LINES STATUS' (the default), or as one line "
        "of JSON; zstd: some megabyte of such N-Quads as one line of JSON, packed, in base64");
    options.value("--errors", errors_, "FILE", "one line of JSON for each record that failed");
    options.flag("--flush", flush_, "hand each chunk on at once, for whoever waits for it");
    options.flag("--strict", strict_, "end with 1 when a record failed");
    telling_.declare(options);
  }

  int run() override {
    run_.open();
    ErrorFile errors(errors_);
    exports::OutputFile out("-");
    std::size_t record = 0;
    Console console(telling_.style());
    ByteMeter meter(std::vector<std::string>{"-"});
    const auto deliver = [&](const Chunk& chunk) {
      ++record;
      if (chunk.failed()) errors.write(chunk, record);
      write(chunk, out);
      if (flush_) out.flush();
      console.progress(meter.progress(), record);
    };
    const EndRequest end;
    const auto read = [&](std::span<char> buffer) {
      const std::size_t count = read_standard_input(buffer);
      meter.add(count);
      console.progress(meter.progress(), record);
      return count;
    };
    LineReader lines(read, run_.limits().record_bytes);
    const StatusCounts counts = run_.run(lines, {deliver, 0, STDIN_FILENO}, end);
    if (!packed_.is_empty()) packed_.write(out);
    out.finish();
    if (!telling_.is_quiet()) console.say(counts.summary());
    if (end.came()) {
      console.say("ended by " + end.name() + "; what is written is complete: go on with record " +
                  std::to_string(counts.records() + 1) + " (tail -n +" +
                  std::to_string(counts.records() + 1) + ")");
      return signal_code + end.signal();
    }
    return strict_ && counts.failed() > 0 ? some_failed : done;
  }

 private:
  void write(const Chunk& chunk, exports::Output& out) {
    if (frame_ == "jsonl") return write_json(chunk, out);
    if (frame_ != "zstd") return write_quads(chunk, out);
    packed_.add(chunk);
    if (flush_ || packed_.is_full()) packed_.write(out);
  }

  static void write_quads(const Chunk& chunk, exports::Output& out) {
    out.put(chunk.quads);
    out.put(end_line(chunk));
  }

  static void write_json(const Chunk& chunk, exports::Output& out) {
    exports::JsonWriter json(out);
    json.begin_object();
    json.member("id", chunk.id);
    json.member("status", chunk.status);
    json.member("lines", chunk.lines);
    json.member("nquads", chunk.quads);
    json.end_object();
    json.end_line();
  }

  RecordRun run_;
  PackedChunks packed_;
  std::string frame_;
  std::string errors_;
  bool flush_ = false;
  bool strict_ = false;
  ConsoleOptions telling_;
};

}  // namespace

std::unique_ptr<Command> make_filter() { return std::make_unique<Filter>(); }

}  // namespace chancery::cli
