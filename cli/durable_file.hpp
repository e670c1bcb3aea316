#pragma once

#include <memory>
#include <string>

#include "core/unfinished_file.hpp"
#include "exports/output.hpp"

namespace chancery::cli {

/// A file that survives a crash complete or is not there: it grows as `NAME.part`, is brought to the disk and
/// then renamed. What a killed run leaves is replaced by the next. Packed by zstd when the name ends in .zst;
/// the same content gives the same bytes.
class DurableFile : public exports::Output {
 public:
  /// @throws Error when it cannot be made
  explicit DurableFile(const std::string& path);
  DurableFile(const DurableFile&) = delete;
  DurableFile& operator=(const DurableFile&) = delete;
  /// Removes what was not finished.
  ~DurableFile() override;

  /// @throws Error when the disk is full
  void finish();

 private:
  struct Packer;
  void send(std::string_view bytes) override;
  [[noreturn]] void fail(int error) const;

  std::string path_;
  std::string part_;
  int descriptor_ = -1;
  std::unique_ptr<UnfinishedFile> unfinished_;
  std::unique_ptr<Packer> packer_;
};

}  // namespace chancery::cli
