#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "cli/byte_meter.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/console_options.hpp"
#include "cli/durable_file.hpp"
#include "cli/manifest.hpp"
#include "cli/record_run.hpp"
#include "cli/usage_error.hpp"
#include "core/error.hpp"
#include "core/unreadable.hpp"
#include "exports/format.hpp"
#include "input/unpacked.hpp"

namespace chancery::cli {
namespace {

class Shard : public Command {
 public:
  void declare(Options& options) override {
    options.argument("INPUT", input_,
                     "file with one article a line as JSON; may be packed (.zst, .gz, .xz, .bz2)");
    options.value("-o,--output", output_, "FILE", "N-Quads to write, packed when the name ends in .zst");
    options.value("--manifest", manifest_, "FILE",
                  "what the output was made of, and each article with its status; default OUTPUT.json");
    run_.declare(options);
    options.flag("--strict", strict_, "end with 1 when a record failed");
    telling_.declare(options);
  }

  int run() override {
    if (output_.empty() || output_ == "-" || input_ == "-")
      throw UsageError(
          "a shard goes from a file to a file; name the output with -o (streams: chancery filter)");
    const exports::Format* const format = exports::format_of(output_);
    if (format != nullptr && format->name != "nquads")
      throw UsageError("a shard is written as N-Quads (.nq, .nq.zst), not as " + std::string(format->name));
    if (!std::ifstream(input_, std::ios::binary) || std::filesystem::is_directory(input_))
      throw unreadable(input_);
    if (manifest_.empty()) manifest_ = output_ + ".json";
    if (output_ == input_ || manifest_ == input_ || manifest_ == output_)
      throw UsageError("input, output and manifest are three files");
    run_.open();
    console_.emplace(telling_.style());
    Manifest manifest(manifest_, input_, output_);
    manifest.describe(run_);
    if (manifest.is_complete()) {
      say(output_ + " is complete already");
      return done;
    }
    return write(manifest);
  }

 private:
  /// N-Quads that are packed together: much for the packing, little to do again.
  static constexpr std::size_t frame_bytes = std::size_t{4} << 20U;

  int write(Manifest& manifest) {
    const EndRequest end;
    last_ = manifest.take_up();
    counts_ = last_.counts;
    if (counts_.records() > 0)
      say("going on behind the first " + std::to_string(counts_.records()) + " records");
    DurableFile out(output_, last_.bytes);
    read(manifest, out, end);
    if (end.came()) return keep(manifest, out, end);
    out.finish();
    manifest.write(counts_);
    say(counts_.summary());
    return strict_ && counts_.failed() > 0 ? some_failed : done;
  }

  /// What is packed together is kept as a whole or not at all, so that the bytes do not depend on the ends.
  int keep(const Manifest& manifest, DurableFile& out, const EndRequest& end) const {
    const std::size_t records = last_.counts.records();
    if (records > 0) {
      out.keep(last_.bytes);
      manifest.keep(last_);
    } else {
      manifest.forget();
    }
    say("ended by " + end.name() + "; " + std::to_string(records) +
        " records are kept beside the output: the same again goes on behind them");
    return signal_code + end.signal();
  }

  void read(Manifest& manifest, DurableFile& out, const EndRequest& end) {
    ByteMeter meter(std::span(&input_, 1));
    try {
      input::ByteStream stream = input::unpacked(input::ByteStream(meter.open(input_)));
      LineReader lines([&](std::span<char> buffer) { return stream.read(buffer); },
                       run_.limits().record_bytes);
      const auto deliver = [&](const Chunk& chunk) {
        out.put(chunk.quads);
        out.put(end_line(chunk));
        manifest.add(chunk);
        counts_.count(chunk);
        console_->progress(meter.progress(), counts_.records());
        since_ += chunk.quads.size();
        if (since_ < frame_bytes) return;
        last_ = manifest.checkpoint(counts_, out.end_frame());
        since_ = 0;
      };
      run_.run(lines, {deliver, last_.counts.records(), -1}, end);
    } catch (const Error&) {
      throw;
    } catch (const std::runtime_error& damage) {
      throw Error(input_ + ": " + damage.what() + "; nothing is written");
    }
  }

  void say(const std::string& message) const {
    if (!telling_.is_quiet()) console_->say(message);
  }

  std::string input_;
  std::string output_;
  std::string manifest_;
  RecordRun run_;
  bool strict_ = false;
  ConsoleOptions telling_;
  mutable std::optional<Console> console_;
  StatusCounts counts_;
  Manifest::Checkpoint last_;
  std::size_t since_ = 0;  ///< bytes of N-Quads since then
};

}  // namespace

std::unique_ptr<Command> make_shard() { return std::make_unique<Shard>(); }

}  // namespace chancery::cli
