#include "input/reader.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <system_error>
#include <utility>
#include <vector>

#include "input/readers.hpp"
#include "input/walk.hpp"

namespace chancery::input {
namespace {

/// Tells how far the reading is.
class CountingSource : public ByteSource {
 public:
  CountingSource(std::unique_ptr<ByteSource> source, Progress& progress, const Receiver& receiver)
      : source_(std::move(source)), progress_(progress), receiver_(receiver) {}

  std::size_t read(std::span<char> buffer) override {
    const std::size_t count = source_->read(buffer);
    progress_.bytes += count;
    if (receiver_.progress) receiver_.progress(progress_);
    return count;
  }

 private:
  std::unique_ptr<ByteSource> source_;
  Progress& progress_;
  const Receiver& receiver_;
};

/// The bytes of all files; 0 when one is no regular file.
std::uint64_t size_of(std::span<const InputFile> files) {
  std::uint64_t bytes = 0;
  for (const InputFile& file : files) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file.path, error);
    if (error) return 0;
    bytes += size;
  }
  return bytes;
}

void read_file(const InputFile& file, Collector& out, Progress& progress, const Receiver& receiver) {
  const Origin origin = origin_of(file, out);
  try {
    read_stream(ByteStream(std::make_unique<CountingSource>(open_file(file.path), progress, receiver)),
                origin, out);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& problem) {
    out.fail(InputError(origin.name, problem.what()));
  }
}

}  // namespace

ReadCounts read(std::span<const std::string> inputs, const ReadOptions& options, const Receiver& receiver) {
  if (!options.from.empty()) format_named(options.from);
  Collector collector(options, receiver);
  const std::vector<InputFile> files = files_of(inputs, collector);
  Progress progress{0, files.size(), 0, size_of(files)};
  for (const InputFile& file : files) {
    read_file(file, collector, progress, receiver);
    ++progress.files_done;
    if (receiver.progress) receiver.progress(progress);
  }
  collector.finish();
  return collector.counts();
}

}  // namespace chancery::input
