#pragma once

#include <cstdint>
#include <istream>
#include <string>

namespace chancery::rdf {

/// The bytes of a UTF-8 stream, one by one, and the place reached.
class CountedBytes {
 public:
  static constexpr int end = std::char_traits<char>::eof();

  explicit CountedBytes(std::istream& in) : in_(in) {}

  /// The next byte, or `end`.
  int take() {
    last_ = in_.rdbuf()->sbumpc();
    if (last_ != end) count(last_);
    return last_;
  }

  bool failed() const { return in_.bad(); }
  std::uint32_t line() const { return line_; }
  std::uint32_t column() const { return column_; }  ///< characters of the line that are taken
  /// The line of the byte taken last: a line end still belongs to the line that it ends.
  std::uint32_t line_of_last() const { return last_ == '\n' && column_ == 0 ? line_ - 1 : line_; }

 private:
  void count(int byte) {
    if (byte == '\n') {
      ++line_;
      column_ = 0;
    } else if ((static_cast<unsigned>(byte) & 0xC0U) != 0x80U) {
      ++column_;
    }
  }

  std::istream& in_;
  int last_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 0;
};

}  // namespace chancery::rdf
