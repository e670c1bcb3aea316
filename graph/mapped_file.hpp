#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace chancery::graph {

/// The bytes of a file in memory. What is written to them stays in this process. The file must not be
/// shortened while it is open; replacing it by another is harmless.
class MappedFile {
 public:
  /// @throws InputError when the file cannot be read, or is none
  explicit MappedFile(const std::filesystem::path& path);
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::span<std::byte> bytes() const { return bytes_; }

 private:
  std::span<std::byte> bytes_;
};

}  // namespace chancery::graph
