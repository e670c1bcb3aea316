#pragma once

#include <streambuf>
#include <vector>

namespace chancery::cli {

/// Stream buffer over a file descriptor, which it does not own. Remembers why the first failed write failed.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor);

  /// errno of the first write that failed; 0 when none did.
  int error() const { return error_; }

 protected:
  int_type overflow(int_type letter) override;
  int sync() override;
  std::streamsize xsputn(const char* bytes, std::streamsize count) override;

 private:
  bool write_out(const char* bytes, std::size_t count);

  int descriptor_;
  int error_ = 0;
  std::vector<char> buffer_;
};

}  // namespace chancery::cli
