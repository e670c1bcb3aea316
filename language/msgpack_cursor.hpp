#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "language/msgpack.hpp"

namespace chancery::language {

/// Goes through MessagePack value by value, without keeping them.
class MsgpackCursor {
 public:
  /// `bytes` must outlive what is taken from it.
  MsgpackCursor(std::string_view bytes, std::string name) : rest_(bytes), name_(std::move(name)) {}

  /// The next value; of an array or map only its beginning, with the number of values that follow as its
  /// `integer`: two for each pair of a map. @throws Error as read_msgpack does
  Packed next();
  /// The same. @throws Error when it is of another kind
  Packed next(Packed::Kind kind);
  /// Passes over the next value with all that is in it.
  void skip();
  bool at_end() const { return rest_.empty(); }
  [[noreturn]] void fail(const char* problem) const;

 private:
  Packed typed(std::uint8_t type);
  Packed bytes(Packed::Kind kind, std::uint64_t size);
  Packed beginning(Packed::Kind kind, std::uint64_t size) const;
  std::uint64_t number(std::size_t width);
  std::string_view take(std::uint64_t size);

  std::string_view rest_;
  std::string name_;
};

}  // namespace chancery::language
