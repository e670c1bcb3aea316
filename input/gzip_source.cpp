#include "input/gzip_source.hpp"

#include <brotli/decode.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace chancery::input {
namespace {

constexpr std::string_view magic = "\x1F\x8B\x08";
constexpr int any_header = 15 + 32;  ///< zlib's way to say: gzip or zlib
constexpr int bare_deflate = -15;

/// zlib's state, ended with the object.
class Inflater {
 public:
  explicit Inflater(int window) {
    if (inflateInit2(&stream_, window) != Z_OK) throw std::bad_alloc();
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { inflateEnd(&stream_); }

  z_stream& stream() { return stream_; }
  void restart() { inflateReset(&stream_); }

 private:
  z_stream stream_{};
};

Bytef* writable(std::string_view bytes) {
  return reinterpret_cast<Bytef*>(
      const_cast<char*>(bytes.data()));  // zlib's interface is not const; it only reads
}

class GzipSource : public ByteSource {
 public:
  explicit GzipSource(ByteStream packed) : packed_(std::move(packed)), inflater_(any_header) {}

  std::size_t read(std::span<char> buffer) override {
    z_stream& stream = inflater_.stream();
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = static_cast<uInt>(std::min(buffer.size(), std::size_t{1} << 30U));
    const uInt wanted = stream.avail_out;
    while (stream.avail_out == wanted) {
      // What came before the damage was given to the caller first.
      if (!damage_.empty()) throw DamagedPart(std::exchange(damage_, ""));
      if (!in_member_ && !find_member()) return 0;
      inflate_some();
    }
    return wanted - stream.avail_out;
  }

 private:
  void inflate_some() {
    z_stream& stream = inflater_.stream();
    const std::string_view next = packed_.peek(64 * 1024);
    stream.next_in = writable(next);
    stream.avail_in = static_cast<uInt>(next.size());
    const int result = next.empty() ? Z_BUF_ERROR : inflate(&stream, Z_NO_FLUSH);
    packed_.skip(next.size() - stream.avail_in);
    in_member_ = !next.empty() && (result == Z_OK || result == Z_BUF_ERROR);
    if (!in_member_ && result != Z_STREAM_END)
      damage_ = next.empty() ? "its gzip data is cut off" : "its gzip data is damaged";
  }

  /// Moves to the next beginning of a member; false at the end.
  bool find_member() {
    while (!packed_.at_end()) {
      const std::string_view next = packed_.peek(64 * 1024);
      const std::size_t at = next.find(magic);
      if (at == std::string_view::npos) {
        packed_.skip(next.size() < magic.size() ? next.size() : next.size() - magic.size() + 1);
        continue;
      }
      packed_.skip(at);
      inflater_.restart();
      return in_member_ = true;
    }
    return false;
  }

  ByteStream packed_;
  Inflater inflater_;
  bool in_member_ = false;
  std::string damage_;
};

bool inflate_with(int window, std::string_view packed, std::size_t limit, std::string& bytes) {
  Inflater inflater(window);
  z_stream& stream = inflater.stream();
  stream.next_in = writable(packed);
  stream.avail_in = static_cast<uInt>(packed.size());
  std::array<char, 32768> buffer{};
  bytes.clear();
  for (int result = Z_OK; result != Z_STREAM_END;) {
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = buffer.size();
    result = inflate(&stream, Z_NO_FLUSH);
    if (result != Z_OK && result != Z_STREAM_END) return false;
    bytes.append(buffer.data(), buffer.size() - stream.avail_out);
    if (bytes.size() > limit) return false;
  }
  return true;
}

}  // namespace

std::unique_ptr<ByteSource> unpack_gzip(ByteStream packed) {
  return std::make_unique<GzipSource>(std::move(packed));
}

bool inflate_bytes(std::string_view packed, std::size_t limit, std::string& bytes) {
  return inflate_with(any_header, packed, limit, bytes) || inflate_with(bare_deflate, packed, limit, bytes);
}

bool unpack_brotli(std::string_view packed, std::size_t limit, std::string& bytes) {
  struct Destroy {
    void operator()(BrotliDecoderState* state) const noexcept { BrotliDecoderDestroyInstance(state); }
  };
  const std::unique_ptr<BrotliDecoderState, Destroy> state(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
  const auto* in = reinterpret_cast<const std::uint8_t*>(packed.data());
  std::size_t left = packed.size();
  std::array<std::uint8_t, 32768> buffer{};
  bytes.clear();
  for (;;) {
    std::uint8_t* out = buffer.data();
    std::size_t room = buffer.size();
    const auto result = BrotliDecoderDecompressStream(state.get(), &left, &in, &room, &out, nullptr);
    bytes.append(reinterpret_cast<const char*>(buffer.data()), buffer.size() - room);
    if (bytes.size() > limit) return false;
    if (result == BROTLI_DECODER_RESULT_SUCCESS) return true;
    if (result != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) return false;
  }
}

}  // namespace chancery::input
