#include "input/reader.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <vector>

#include "input/encoding.hpp"
#include "input/readers.hpp"
#include "input/walk.hpp"

namespace chancery::input {
namespace {

/// UTF-16 hides what a file holds from the formats: it is converted before they see it.
ByteStream without_utf16(ByteStream stream, const Origin& origin, const Collector& out) {
  const std::string encoding = utf16_name(stream.peek(head_size));
  if (encoding.empty()) return stream;
  std::string bytes;
  if (!stream.read_all(bytes, out.options().max_article_bytes)) {
    throw std::runtime_error("it is too large to be converted from " + encoding +
                             "; convert it to UTF-8 (iconv)");
  }
  out.say(origin.name + ": read as " + encoding);
  return ByteStream(std::make_unique<MemorySource>(from_encoding(bytes, encoding)));
}

void read_file(const InputFile& file, Collector& out) {
  try {
    const Origin origin = origin_of(file, out);
    ByteStream stream = without_utf16(ByteStream(open_file(file.path)), origin, out);
    const std::string_view head = stream.peek(head_size);
    if (head.empty()) throw std::runtime_error("it is empty");
    const std::string& from = out.options().from;
    const Format& format = from.empty() ? format_of(head) : format_named(from);
    if (from.empty() && format.name == "text" && !file.named && !has_text_name(file.path)) {
      return out.pass_over(file.path +
                           ": passed over, not known to be an article; name the file itself to read it");
    }
    format.read(stream, origin, out);
  } catch (const InputError& error) {
    out.fail(error);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& problem) {
    out.fail(InputError(file.path == "-" ? "<stdin>" : file.path, problem.what()));
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
