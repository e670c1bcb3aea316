#include "cli/line_reader.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "core/error.hpp"

namespace chancery::cli {
namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;

}  // namespace

void LineReader::fill() {
  if (ended_) return;
  buffer_.erase(0, at_);
  searched_ -= at_;
  at_ = 0;
  const std::size_t size = buffer_.size();
  buffer_.resize(size + block_size);
  const std::size_t count = read_(std::span(buffer_).subspan(size));
  buffer_.resize(size + count);
  ended_ = count == 0;
}

bool LineReader::next(Line& line) {
  const std::size_t end = buffer_.find('\n', searched_);
  if (end == std::string::npos && !ended_) {
    // one byte more is kept: a carriage return at the end is not of the line
    if (const std::size_t size = buffer_.size() - at_; size > limit_ + 1) {
      dropped_ += size - limit_ - 1;
      buffer_.resize(at_ + limit_ + 1);
    }
    searched_ = buffer_.size();
    return false;
  }
  const std::size_t stop = std::min(end, buffer_.size());
  if (stop == at_ && end == std::string::npos && dropped_ == 0) return false;
  line.text.assign(buffer_, at_, stop - at_);
  line.bytes = line.text.size() + std::exchange(dropped_, 0);
  if (line.bytes <= limit_ + 1 && line.text.ends_with('\r')) {
    line.text.pop_back();
    --line.bytes;
  }
  line.is_too_long = line.bytes > limit_;
  if (line.is_too_long) line.text.resize(limit_);
  at_ = searched_ = std::min(stop + 1, buffer_.size());
  return true;
}

std::size_t read_standard_input(std::span<char> buffer) {
  while (true) {
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) throw Error("cannot read standard input: " + std::generic_category().message(errno));
  }
}

}  // namespace chancery::cli
