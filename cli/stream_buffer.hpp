#pragma once

#include <functional>
#include <streambuf>
#include <string_view>
#include <utility>
#include <vector>

#include "input/byte_stream.hpp"

namespace chancery::cli {

/// A ByteStream as what std::istream reads from.
class StreamBuffer : public std::streambuf {
 public:
  using Watch = std::function<void(std::string_view)>;

  /// @param watch  sees all bytes on their way, when there is one
  explicit StreamBuffer(input::ByteStream stream, Watch watch = {})
      : stream_(std::move(stream)), watch_(std::move(watch)), buffer_(block_size) {}

 private:
  static constexpr std::size_t block_size = std::size_t{64} * 1024;

  int_type underflow() override {
    const std::size_t count = stream_.read(buffer_);
    if (watch_) watch_({buffer_.data(), count});
    setg(buffer_.data(), buffer_.data(), buffer_.data() + count);
    return count == 0 ? traits_type::eof() : traits_type::to_int_type(buffer_.front());
  }

  input::ByteStream stream_;
  Watch watch_;
  std::vector<char> buffer_;
};

}  // namespace chancery::cli
