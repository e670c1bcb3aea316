#pragma once

#include <cstdint>
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
  /// @param kept  bytes that keep() left: to go on behind them
  /// @throws Error when it cannot be made
  explicit DurableFile(const std::string& path, std::uint64_t kept = 0);
  DurableFile(const DurableFile&) = delete;
  DurableFile& operator=(const DurableFile&) = delete;
  /// Removes what was not finished.
  ~DurableFile() override;

  /// Ends what is packed together, so that all that was put is in the file. What depends on the content alone
  /// may decide where: more such ends are more bytes. @return the bytes of the file
  /// @throws Error when the disk is full
  std::uint64_t end_frame();
  /// @throws Error when the disk is full
  void finish();
  /// Instead of finish(): leaves so many bytes, up to an end_frame(), as `NAME.part` for another run.
  void keep(std::uint64_t bytes);
  static std::string part_of(const std::string& path) { return path + ".part"; }

 private:
  struct Packer;
  void open_packer();
  void close_packer();
  void send(std::string_view bytes) override;
  [[noreturn]] void fail(int error) const;

  std::string path_;
  std::string part_;
  int descriptor_ = -1;
  std::unique_ptr<UnfinishedFile> unfinished_;
  std::unique_ptr<Packer> packer_;
};

}  // namespace chancery::cli
