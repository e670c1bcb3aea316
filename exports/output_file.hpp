#pragma once

#include <optional>
#include <string>

#include "core/unfinished_file.hpp"
#include "exports/output.hpp"

namespace chancery::exports {

/// A file that appears under its name only when it is complete. It grows without a name, or under a temporary
/// one, in the same folder; finish() puts it in its place, and without finish() nothing of it remains.
/// "-" is standard output. What is no regular file (a pipe, a terminal, /dev/full) is written directly, and
/// SIGPIPE is ignored from then on so that a closed pipe is an Error like a full disk.
class OutputFile : public Output {
 public:
  /// @throws Error when the file cannot be created
  explicit OutputFile(std::string path);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile() override;

  /// Writes what is left, and gives a name under which the file can be read before finish(); empty for what
  /// is written directly.
  std::string readable();
  /// Writes what is left, and puts the file in its place.
  /// @throws Error when the disk is full, the pipe closed, or the place taken by something else
  void finish();

 private:
  void send(std::string_view bytes) override;
  void create();
  void open_directly();
  void name_it();
  [[noreturn]] void fail(int error) const;

  std::string path_;       ///< as the user gave it
  std::string target_;     ///< where the bytes are to stand, links followed; empty when written directly
  std::string temporary_;  ///< name to remove or rename; empty when the file has none
  std::optional<UnfinishedFile> unfinished_;  ///< of `temporary_`
  int descriptor_ = -1;
};

}  // namespace chancery::exports
