#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace chancery {

/// The SHA-256 of bytes that come in pieces. @see sha256
class Hasher {
 public:
  Hasher();
  Hasher(const Hasher&) = delete;
  Hasher& operator=(const Hasher&) = delete;
  ~Hasher();

  void add(std::string_view bytes);
  /// Of all bytes so far, as 64 lower-case hexadecimal digits. Nothing may be added afterwards.
  std::string digest();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The SHA-256 of a file, or of its beginning: at most `bytes`. @throws Error when it cannot be read
std::string sha256_of_file(const std::string& path, std::uint64_t bytes = ~std::uint64_t{0});

}  // namespace chancery
