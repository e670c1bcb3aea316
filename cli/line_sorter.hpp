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

/// Sorts any number of lines in bounded memory, through temporary files, and gives each different line once.
class LineSorter {
 public:
  using Less = bool (*)(std::string_view, std::string_view);

  /// @param folder  for temporary files
  /// @param memory  bytes of lines held at once
  /// @param less    a strict total order
  LineSorter(std::string folder, std::size_t memory, Less less = bytes_less);

  /// @param line  without a line end
  void add(std::string_view line);
  /// Gives the lines in order; once, after the last add().
  void for_each(const std::function<void(const std::string&)>& take);

  static bool bytes_less(std::string_view a, std::string_view b) { return a < b; }

 private:
  void sort_held();
  void write_run();
  void merge_runs(const std::function<void(const std::string&)>& take);

  std::string folder_;
  std::size_t memory_;
  Less less_;
  std::string bytes_;
  std::vector<std::pair<std::size_t, std::size_t>> held_;  ///< begin and size in bytes_
  std::vector<std::unique_ptr<TemporaryFile>> runs_;
};

}  // namespace chancery::cli
