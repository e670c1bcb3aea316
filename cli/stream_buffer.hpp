#pragma once

#include <streambuf>
#include <utility>
#include <vector>

#include "input/byte_stream.hpp"

namespace chancery::cli {

/// A ByteStream as what std::istream reads from.
class StreamBuffer : public std::streambuf {
 public:
  explicit StreamBuffer(input::ByteStream stream) : stream_(std::move(stream)), buffer_(block_size) {}

 private:
  static constexpr std::size_t block_size = std::size_t{64} * 1024;

  int_type underflow() override {
    const std::size_t count = stream_.read(buffer_);
    setg(buffer_.data(), buffer_.data(), buffer_.data() + count);
    return count == 0 ? traits_type::eof() : traits_type::to_int_type(buffer_.front());
  }

  input::ByteStream stream_;
  std::vector<char> buffer_;
};

}  // namespace chancery::cli
