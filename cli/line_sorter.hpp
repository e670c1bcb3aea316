#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/temporary_file.hpp"

namespace chancery::cli {

/// Sorts any number of lines by their bytes in bounded memory, through temporary files, and gives each
/// different line once. A line is any bytes.
class LineSorter {
 public:
  /// @param folder  for temporary files
  /// @param memory  bytes of lines held at once; what is no more makes no file
  LineSorter(std::string folder, std::size_t memory);

  void add(std::string_view line);
  /// Gives the lines in order; once, after the last add().
  void for_each(const std::function<void(const std::string&)>& take);

  /// Whether no file was needed so far.
  bool is_in_memory() const { return runs_.empty(); }

 private:
  void sort_held();
  struct Run {
    std::unique_ptr<TemporaryFile> file;
    std::size_t level = 0;  ///< how often its lines were merged
  };

  void write_run();
  void add_run(std::unique_ptr<TemporaryFile> file, std::size_t level);
  void merge_runs(std::size_t first, const std::function<void(const std::string&)>& take);

  std::string folder_;
  std::size_t memory_;
  std::string bytes_;
  std::vector<std::pair<std::size_t, std::size_t>> held_;  ///< begin and size in bytes_
  std::vector<Run> runs_;                                  ///< levels never grow
};

}  // namespace chancery::cli
