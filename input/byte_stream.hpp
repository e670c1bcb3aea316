#pragma once

#include <cstddef>
#include <exception>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace chancery::input {

/// Where bytes come from: a file, a member of an archive, the body of a record. Read once, front to back.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Fills the beginning of `buffer`. @return bytes written; 0 at the end. @throws std::runtime_error when
  /// reading fails
  virtual std::size_t read(std::span<char> buffer) = 0;
};

/// Bytes held in memory as a source.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}
  std::size_t read(std::span<char> buffer) override;

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

/// A file, or standard input for the path `-`. @throws std::runtime_error when it cannot be opened
std::unique_ptr<ByteSource> open_file(const std::string& path);

/// A ByteSource with a look ahead, read by lines or as a whole. What the source throws comes after the bytes
/// before it.
class ByteStream {
 public:
  explicit ByteStream(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

  /// The next bytes without taking them, at most `size`; fewer only at the end. Valid until the next call.
  std::string_view peek(std::size_t size);
  bool at_end() { return peek(1).empty(); }

  /// Takes bytes. @return bytes written; 0 at the end
  std::size_t read(std::span<char> buffer);
  /// Takes up to `size` bytes and drops them.
  void skip(std::size_t size);

  enum class LineResult { line, too_long, end };
  /// Takes one line, without its LF or CRLF. A line of more than `limit` bytes is taken but not kept.
  LineResult read_line(std::string& line, std::size_t limit);

  /// Takes all that is left. @return false when that is more than `limit` bytes; `bytes` then holds the
  /// beginning
  bool read_all(std::string& bytes, std::size_t limit);

 private:
  bool fill();

  std::unique_ptr<ByteSource> source_;
  std::string buffer_;
  std::size_t at_ = 0;
  bool ended_ = false;
  std::exception_ptr damage_;  ///< thrown when the bytes read before it are taken
};

}  // namespace chancery::input
