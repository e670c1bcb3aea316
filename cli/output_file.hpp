#pragma once

#include <memory>
#include <ostream>
#include <string>

namespace chancery::cli {

/// A file that appears complete or not at all: it is written beside its place and renamed by commit(). "-" is
/// standard output; what is no regular file (a pipe, a device) is written in place.
class OutputFile {
 public:
  /// @throws Error when the file cannot be created
  explicit OutputFile(const std::string& path);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  /// Removes what was written unless it was committed.
  ~OutputFile();

  /// Goes bad at the first write that fails; commit() then says why.
  std::ostream& stream();
  /// Writes what is buffered and puts the file in its place.
  /// @throws Error with the system's reason: disk full, closed pipe
  void commit();
  const std::string& path() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace chancery::cli
