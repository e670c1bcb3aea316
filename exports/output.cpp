#include "exports/output.hpp"

namespace chancery::exports {
namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 17;
static_assert(Output::max_reserve <= buffer_size);

}  // namespace

Output::Output() : buffer_(new char[buffer_size]), at_(buffer_.get()), end_(buffer_.get() + buffer_size) {}

Output::~Output() = default;

void Output::flush() {
  const std::string_view bytes(buffer_.get(), static_cast<std::size_t>(at_ - buffer_.get()));
  at_ = buffer_.get();  // first, so that bytes which could not be sent are not sent again
  if (!bytes.empty()) send(bytes);
}

void Output::put_long(std::string_view bytes) {
  flush();
  if (bytes.size() >= buffer_size) return send(bytes);
  bytes.copy(at_, bytes.size());
  at_ += bytes.size();
}

void StringOutput::clear() {
  flush();
  text_.clear();
}

const std::string& StringOutput::text() {
  flush();
  return text_;
}

}  // namespace chancery::exports
