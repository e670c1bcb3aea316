#include "input/byte_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace chancery::input {
namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;

class FileSource : public ByteSource {
 public:
  FileSource(std::FILE* file, bool owned) : file_(file), owned_(owned) {}
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;
  ~FileSource() override {
    if (owned_) std::fclose(file_);
  }

  std::size_t read(std::span<char> buffer) override {
    const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file_);
    if (count == 0 && std::ferror(file_) != 0) {
      throw std::runtime_error("cannot be read: " + std::generic_category().message(errno));
    }
    return count;
  }

 private:
  std::FILE* file_;
  bool owned_;
};

}  // namespace

std::size_t MemorySource::read(std::span<char> buffer) {
  const std::size_t count = bytes_.copy(buffer.data(), buffer.size(), at_);
  at_ += count;
  return count;
}

std::unique_ptr<ByteSource> open_file(const std::string& path) {
  if (path == "-") return std::make_unique<FileSource>(stdin, false);
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr)
    throw std::runtime_error("cannot be opened: " + std::generic_category().message(errno));
  return std::make_unique<FileSource>(file, true);
}

bool ByteStream::fill() {
  if (ended_ || (damage_ != nullptr && at_ < buffer_.size())) return false;
  if (damage_ != nullptr) std::rethrow_exception(std::exchange(damage_, nullptr));
  buffer_.erase(0, at_);
  at_ = 0;
  const std::size_t size = buffer_.size();
  buffer_.resize(size + std::max(block_size, size));
  std::size_t count = 0;
  try {
    count = source_->read(std::span(buffer_).subspan(size));
  } catch (...) {
    buffer_.resize(size);
    if (size == 0) throw;
    damage_ = std::current_exception();
    return false;
  }
  buffer_.resize(size + count);
  ended_ = count == 0;
  return !ended_;
}

std::string_view ByteStream::peek(std::size_t size) {
  while (buffer_.size() - at_ < size && fill()) {
  }
  return std::string_view(buffer_).substr(at_, size);
}

std::size_t ByteStream::read(std::span<char> buffer) {
  const std::string_view next = peek(1).empty() ? "" : std::string_view(buffer_).substr(at_);
  const std::size_t count = next.copy(buffer.data(), buffer.size());
  at_ += count;
  return count;
}

void ByteStream::skip(std::size_t size) {
  while (size > 0 && !at_end()) {
    const std::size_t count = std::min(size, buffer_.size() - at_);
    at_ += count;
    size -= count;
  }
}

ByteStream::LineResult ByteStream::read_line(std::string& line, std::size_t limit) {
  line.clear();
  if (at_end()) return LineResult::end;
  bool kept = true;
  for (bool ended = false; !ended && !at_end();) {
    const std::string_view next = std::string_view(buffer_).substr(at_);
    const std::size_t end = next.find('\n');
    ended = end != std::string_view::npos;
    const std::string_view part = next.substr(0, end);
    at_ += part.size() + (ended ? 1 : 0);
    kept = kept && line.size() + part.size() <= limit;
    if (kept) line += part;
  }
  if (!kept) return LineResult::too_long;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return LineResult::line;
}

bool ByteStream::read_all(std::string& bytes, std::size_t limit) {
  bytes.clear();
  while (!at_end()) {
    const std::string_view next = std::string_view(buffer_).substr(at_);
    bytes += next;
    at_ += next.size();
    if (bytes.size() > limit) return false;
  }
  return true;
}

}  // namespace chancery::input
