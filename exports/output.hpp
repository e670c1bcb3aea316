#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace chancery::exports {

/// Bytes on their way out, gathered in one buffer so that writers may put single characters.
/// What is put last arrives only after flush(): a destructor cannot report a full disk.
class Output {
 public:
  Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  virtual ~Output();

  void put(char c) {
    if (at_ == end_) flush();
    *at_++ = c;
  }
  void put(std::string_view bytes) {
    if (bytes.size() > room()) return put_long(bytes);
    bytes.copy(at_, bytes.size());
    at_ += bytes.size();
  }

  /// A place for at least `size` bytes, at most max_reserve; what was written there counts after
  /// advance_to().
  char* reserve(std::size_t size) {
    if (size > room()) flush();
    return at_;
  }
  /// Counts everything before `end` as written; `end` lies within the place that reserve() gave.
  void advance_to(char* end) { at_ = end; }
  static constexpr std::size_t max_reserve = std::size_t{1} << 15;

  /// Hands all bytes so far on. @throws Error when they cannot be written
  void flush();

 protected:
  /// Writes all of `bytes`. @throws Error when that fails
  virtual void send(std::string_view bytes) = 0;

 private:
  std::size_t room() const { return static_cast<std::size_t>(end_ - at_); }
  void put_long(std::string_view bytes);

  std::unique_ptr<char[]> buffer_;
  char* at_;
  char* end_;
};

/// Keeps what is written in memory: for tests, and for documents that stand inside others.
class StringOutput : public Output {
 public:
  /// Everything put so far.
  const std::string& text();
  /// Forgets everything put so far.
  void clear();

 private:
  void send(std::string_view bytes) override { text_.append(bytes); }
  std::string text_;
};

}  // namespace chancery::exports
