#include "language/msgpack_cursor.hpp"

#include <bit>

#include "core/error.hpp"

namespace chancery::language {
namespace {

Packed integer(std::uint64_t value) {
  Packed packed;
  packed.kind = Packed::Kind::integer;
  packed.integer = value;
  return packed;
}

Packed boolean(bool value) {
  Packed packed = integer(value ? 1 : 0);
  packed.kind = Packed::Kind::boolean;
  return packed;
}

Packed real(double value) {
  Packed packed;
  packed.kind = Packed::Kind::real;
  packed.real = value;
  return packed;
}

}  // namespace

Packed MsgpackCursor::next() {
  const auto type = static_cast<std::uint8_t>(take(1)[0]);
  if (type < 0x80) return integer(type);
  if (type < 0x90) return beginning(Packed::Kind::map, type & 15U);
  if (type < 0xa0) return beginning(Packed::Kind::array, type & 15U);
  if (type < 0xc0) return bytes(Packed::Kind::text, type & 31U);
  if (type >= 0xe0) return integer(static_cast<std::uint64_t>(static_cast<std::int8_t>(type)));
  return typed(type);
}

Packed MsgpackCursor::next(Packed::Kind kind) {
  Packed packed = next();
  if (!packed.is(kind)) fail("holds a value of another kind than expected");
  return packed;
}

void MsgpackCursor::skip() {
  for (std::uint64_t left = 1; left > 0; --left) {
    const Packed packed = next();
    if (packed.is(Packed::Kind::array) || packed.is(Packed::Kind::map)) left += packed.integer;
  }
}

Packed MsgpackCursor::typed(std::uint8_t type) {
  switch (type) {
    case 0xc0:
      return {};
    case 0xc2:
      return boolean(false);
    case 0xc3:
      return boolean(true);
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return bytes(Packed::Kind::binary, number(1U << (type - 0xc4U)));
    case 0xca:
      return real(std::bit_cast<float>(static_cast<std::uint32_t>(number(4))));
    case 0xcb:
      return real(std::bit_cast<double>(number(8)));
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf:
      return integer(number(1U << (type - 0xccU)));
    case 0xd0:
      return integer(static_cast<std::uint64_t>(static_cast<std::int8_t>(number(1))));
    case 0xd1:
      return integer(static_cast<std::uint64_t>(static_cast<std::int16_t>(number(2))));
    case 0xd2:
      return integer(static_cast<std::uint64_t>(static_cast<std::int32_t>(number(4))));
    case 0xd3:
      return integer(number(8));
    case 0xd9:
    case 0xda:
    case 0xdb:
      return bytes(Packed::Kind::text, number(1U << (type - 0xd9U)));
    case 0xdc:
    case 0xdd:
      return beginning(Packed::Kind::array, number(type == 0xdc ? 2 : 4));
    case 0xde:
    case 0xdf:
      return beginning(Packed::Kind::map, number(type == 0xde ? 2 : 4));
    default:
      fail("holds a MessagePack type that model files never use");
  }
}

Packed MsgpackCursor::bytes(Packed::Kind kind, std::uint64_t size) {
  Packed packed;
  packed.kind = kind;
  packed.bytes = take(size);
  return packed;
}

Packed MsgpackCursor::beginning(Packed::Kind kind, std::uint64_t size) const {
  const std::uint64_t count = kind == Packed::Kind::map ? size * 2 : size;
  if (count > rest_.size()) fail("is cut");  // each value takes a byte at least
  Packed packed = integer(count);
  packed.kind = kind;
  return packed;
}

std::uint64_t MsgpackCursor::number(std::size_t width) {
  std::uint64_t value = 0;
  for (const char byte : take(width)) value = value << 8U | static_cast<std::uint8_t>(byte);
  return value;
}

std::string_view MsgpackCursor::take(std::uint64_t size) {
  if (size > rest_.size()) fail("is cut");
  const std::string_view taken = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return taken;
}

void MsgpackCursor::fail(const char* problem) const {
  throw Error(name_ + " " + problem + "; fetch the model again with script/fetch-model");
}

}  // namespace chancery::language
