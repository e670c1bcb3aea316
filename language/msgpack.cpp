#include "language/msgpack.hpp"

#include <utility>

#include "core/error.hpp"
#include "language/msgpack_cursor.hpp"

namespace chancery::language {
namespace {

Packed read_value(MsgpackCursor& cursor, int depth) {
  if (depth > 64) cursor.fail("is nested too deeply");
  Packed packed = cursor.next();
  if (!packed.is(Packed::Kind::array) && !packed.is(Packed::Kind::map)) return packed;
  const std::uint64_t count = std::exchange(packed.integer, 0);
  packed.items.reserve(count);
  for (std::uint64_t i = 0; i < count; ++i) packed.items.push_back(read_value(cursor, depth + 1));
  return packed;
}

}  // namespace

const Packed* Packed::find(std::string_view key) const {
  if (kind != Kind::map) return nullptr;
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    if ((items[i].is(Kind::text) || items[i].is(Kind::binary)) && items[i].bytes == key) return &items[i + 1];
  }
  return nullptr;
}

const Packed& Packed::at(std::string_view key) const {
  if (const Packed* value = find(key)) return *value;
  throw Error("model file: no entry '" + std::string(key) +
              "'; fetch the model again with script/fetch-model");
}

Packed read_msgpack(std::string_view bytes, const std::string& name) {
  MsgpackCursor cursor(bytes, name);
  Packed packed = read_value(cursor, 0);
  if (!cursor.at_end()) cursor.fail("goes on after its end");
  return packed;
}

}  // namespace chancery::language
