#include "language/msgpack.hpp"

#include <bit>

#include "core/error.hpp"

namespace chancery::language {
namespace {

class Reader {
 public:
  Reader(std::string_view bytes, const std::string& name) : rest_(bytes), name_(name) {}

  Packed value(int depth = 0) {
    if (depth > 64) fail("is nested too deeply");
    const auto type = static_cast<std::uint8_t>(take(1)[0]);
    if (type < 0x80) return integer(type);
    if (type < 0x90) return container(Packed::Kind::map, type & 15U, depth);
    if (type < 0xa0) return container(Packed::Kind::array, type & 15U, depth);
    if (type < 0xc0) return bytes(Packed::Kind::text, type & 31U);
    if (type >= 0xe0) return integer(static_cast<std::uint64_t>(static_cast<std::int8_t>(type)));
    return typed(type, depth);
  }

  bool at_end() const { return rest_.empty(); }

 private:
  Packed typed(std::uint8_t type, int depth) {
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
        return container(Packed::Kind::array, number(type == 0xdc ? 2 : 4), depth);
      case 0xde:
      case 0xdf:
        return container(Packed::Kind::map, number(type == 0xde ? 2 : 4), depth);
      default:
        fail("holds a MessagePack type that model files never use");
    }
  }

  static Packed integer(std::uint64_t value) {
    Packed packed;
    packed.kind = Packed::Kind::integer;
    packed.integer = value;
    return packed;
  }

  static Packed boolean(bool value) {
    Packed packed = integer(value ? 1 : 0);
    packed.kind = Packed::Kind::boolean;
    return packed;
  }

  static Packed real(double value) {
    Packed packed;
    packed.kind = Packed::Kind::real;
    packed.real = value;
    return packed;
  }

  Packed bytes(Packed::Kind kind, std::uint64_t size) {
    Packed packed;
    packed.kind = kind;
    packed.bytes = take(size);
    return packed;
  }

  Packed container(Packed::Kind kind, std::uint64_t size, int depth) {
    const std::uint64_t count = kind == Packed::Kind::map ? size * 2 : size;
    if (count > rest_.size()) fail("is cut");
    Packed packed;
    packed.kind = kind;
    packed.items.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i) packed.items.push_back(value(depth + 1));
    return packed;
  }

  std::uint64_t number(std::size_t width) {
    std::uint64_t value = 0;
    for (const char byte : take(width)) value = value << 8U | static_cast<std::uint8_t>(byte);
    return value;
  }

  std::string_view take(std::uint64_t size) {
    if (size > rest_.size()) fail("is cut");
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  [[noreturn]] void fail(const char* problem) const {
    throw Error(name_ + " " + problem + "; fetch the model again with script/fetch-model");
  }

  std::string_view rest_;
  const std::string& name_;
};

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
  Reader reader(bytes, name);
  Packed packed = reader.value();
  if (!reader.at_end())
    throw Error(name + " goes on after its end; fetch the model again with script/fetch-model");
  return packed;
}

}  // namespace chancery::language
