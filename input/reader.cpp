#include "input/reader.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <vector>

#include "input/readers.hpp"
#include "input/walk.hpp"

namespace chancery::input {
namespace {

void read_file(const InputFile& file, Collector& out) {
  const Origin origin = origin_of(file, out);
  try {
    read_stream(ByteStream(open_file(file.path)), origin, out);
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
  std::size_t done = 0;
  for (const InputFile& file : files) {
    read_file(file, collector);
    if (receiver.progress) receiver.progress(++done, files.size());
  }
  collector.finish();
  return collector.counts();
}

}  // namespace chancery::input
