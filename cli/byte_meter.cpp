#include "cli/byte_meter.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#include <utility>

namespace chancery::cli {
namespace {

class CountingSource : public input::ByteSource {
 public:
  CountingSource(std::unique_ptr<input::ByteSource> source, ByteMeter& meter)
      : source_(std::move(source)), meter_(meter) {}

  std::size_t read(std::span<char> buffer) override {
    const std::size_t count = source_->read(buffer);
    meter_.add(count);
    return count;
  }

 private:
  std::unique_ptr<input::ByteSource> source_;
  ByteMeter& meter_;
};

/// Nothing for what is no file: a pipe has no size.
std::optional<std::uint64_t> size_of(const std::string& path) {
  struct stat status {};
  const int result = path == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(path.c_str(), &status);
  if (result != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

}  // namespace

ByteMeter::ByteMeter(std::span<const std::string> paths, std::size_t passes) {
  progress_.files = paths.size();
  for (const std::string& path : paths) {
    const auto size = size_of(path);
    if (!size) {
      size_ = 0;
      return;
    }
    size_ += *size;
  }
  progress_.all_bytes = size_ * passes;
}

void ByteMeter::step(std::size_t steps) {
  if (steps > 0) progress_.bytes = read_ + ++steps_ * size_ / steps;
}

std::unique_ptr<input::ByteSource> ByteMeter::open(const std::string& path) {
  return std::make_unique<CountingSource>(input::open_file(path), *this);
}

}  // namespace chancery::cli
