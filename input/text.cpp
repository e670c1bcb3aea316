#include <stdexcept>

#include "input/encoding.hpp"
#include "input/readers.hpp"

namespace chancery::input {

void read_text(ByteStream& stream, const Origin& origin, Collector& out) {
  const std::size_t limit = out.options().max_article_bytes;
  std::string bytes;
  if (!stream.read_all(bytes, limit)) {
    throw std::runtime_error("it is larger than " + std::to_string(limit) +
                             " bytes, too large for one article; split it, or give it as JSON Lines");
  }
  Decoded decoded = to_utf8(std::move(bytes));
  if (!decoded.encoding.empty()) out.say(origin.name + ": read as " + decoded.encoding);
  Draft draft;
  draft.article.text = std::move(decoded.text);
  out.add(std::move(draft), origin);
}

}  // namespace chancery::input
