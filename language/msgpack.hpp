#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chancery::language {

/// One MessagePack value. Texts and binaries point into the bytes it was read from.
/// A map keeps its pairs as items: key, value, key, value ... Keys may be of any kind.
struct Packed {
  enum class Kind : std::uint8_t { nil, boolean, integer, real, text, binary, array, map };

  Kind kind = Kind::nil;
  std::uint64_t integer = 0;  ///< two's complement when negative; 0 or 1 for a boolean
  double real = 0;
  std::string_view bytes;  ///< of a text or binary
  std::vector<Packed> items;

  bool is(Kind wanted) const { return kind == wanted; }
  /// The value under a text or binary key, or null.
  const Packed* find(std::string_view key) const;
  /// The same. @throws Error when the key is missing
  const Packed& at(std::string_view key) const;
};

/// Reads one value that fills `bytes`; `bytes` must outlive it.
/// @param name  of the file, for the message
/// @throws Error when the bytes are cut, too deeply nested, or hold a type that the model files never use
/// @see https://github.com/msgpack/msgpack/blob/master/spec.md
Packed read_msgpack(std::string_view bytes, const std::string& name);

}  // namespace chancery::language
