#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/durable_file.hpp"
#include "cli/manifest.hpp"
#include "cli/record_run.hpp"
#include "cli/usage_error.hpp"
#include "core/error.hpp"
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
    options.flag("-q,--quiet", quiet_, "no summary");
  }

  int run() override {
    if (output_.empty() || output_ == "-" || input_ == "-")
      throw UsageError(
          "a shard goes from a file to a file; name the output with -o (streams: chancery filter)");
    if (manifest_.empty()) manifest_ = output_ + ".json";
    if (output_ == input_ || manifest_ == input_ || manifest_ == output_)
      throw UsageError("input, output and manifest are three files");
    run_.open();
    Manifest manifest(manifest_, input_, output_);
    manifest.describe(run_);
    if (manifest.is_complete()) {
      say(output_ + " is complete already");
      return done;
    }
    return write(manifest);
  }

 private:
  int write(Manifest& manifest) {
    const EndRequest end;
    DurableFile out(output_);
    const StatusCounts counts = read(manifest, out, end);
    if (end.came()) {
      say("ended by " + end.name() + "; nothing of a shard is kept until it is complete: run it again");
      return signal_code + end.signal();
    }
    out.finish();
    manifest.write(counts);
    say(counts.summary());
    return strict_ && counts.failed() > 0 ? some_failed : done;
  }

  StatusCounts read(Manifest& manifest, DurableFile& out, const EndRequest& end) {
    try {
      input::ByteStream stream = input::unpacked(input::ByteStream(input::open_file(input_)));
      LineReader lines([&](std::span<char> buffer) { return stream.read(buffer); },
                       run_.limits().record_bytes);
      const auto deliver = [&](const Chunk& chunk) {
        out.put(chunk.quads);
        out.put(end_line(chunk));
        manifest.add(chunk);
      };
      return run_.run(lines, {deliver, -1}, end);
    } catch (const Error&) {
      throw;
    } catch (const std::runtime_error& damage) {
      throw Error(input_ + ": " + damage.what() + "; nothing is written");
    }
  }

  void say(const std::string& message) const {
    if (!quiet_) Console(true).say(message);
  }

  std::string input_;
  std::string output_;
  std::string manifest_;
  RecordRun run_;
  bool strict_ = false;
  bool quiet_ = false;
};

}  // namespace

std::unique_ptr<Command> make_shard() { return std::make_unique<Shard>(); }

}  // namespace chancery::cli
