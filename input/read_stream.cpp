#include <stdexcept>

#include "input/encoding.hpp"
#include "input/readers.hpp"
#include "input/unpacked.hpp"

namespace chancery::input {
namespace {

constexpr int deepest_archive = 3;

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

void read_recognised(ByteStream stream, const Origin& origin, Collector& out) {
  stream = without_utf16(unpacked(std::move(stream)), origin, out);
  const std::string_view head = stream.peek(head_size);
  if (head.empty()) throw std::runtime_error("it is empty");
  const std::string& from = out.options().from;
  const Format& own = format_of(head);
  // What is asked for is in the archive, not the archive.
  const Format& format = from.empty() || own.name == "archive" ? own : format_named(from);
  if (from.empty() && format.name == "text" && !origin.may_be_text) {
    return out.pass_over(origin.name +
                         ": passed over, not known to be an article; name the file itself to read it");
  }
  if (format.name == "archive" && origin.depth >= deepest_archive) {
    throw std::runtime_error("it is an archive in an archive in an archive; unpack it");
  }
  const std::size_t before = out.seen();
  format.read(stream, origin, out);
  if (out.seen() == before) throw std::runtime_error("it holds no article");
}

}  // namespace

void read_stream(ByteStream stream, const Origin& origin, Collector& out) {
  try {
    read_recognised(std::move(stream), origin, out);
  } catch (const InputError& error) {
    out.fail(error);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& problem) {
    out.fail(InputError(origin.name, problem.what()));
  }
}

}  // namespace chancery::input
