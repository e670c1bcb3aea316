#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"
#include "exports/format.hpp"

namespace chancery::cli {

/// Where a command writes graphs to, and in which formats.
class Outputs {
 public:
  struct Target {
    std::string path;  ///< "-" is standard output
    std::string format_name;
    const exports::Format* format = nullptr;
  };

  void declare(Options& options);

  /// Settles the format of each target; standard output gets Turtle when nothing is said.
  /// @throws Error on an unknown format, UsageError when two targets are the same
  void resolve();
  std::vector<std::string> paths() const;
  const exports::Options& options() const { return options_; }

  /// Writes the content to all targets. @return the warnings
  std::vector<std::string> write(const exports::Content& content, const exports::Inspect& inspect = {}) const;

 private:
  void set_format(const std::string& name);

  std::vector<Target> targets_;
  std::string format_of_only_;  ///< --format without an -o before it
  exports::Options options_;
  bool no_text_ = false;
  bool no_cap_ = false;
  std::string detail_;
  std::string project_;
  std::string layout_;
};

}  // namespace chancery::cli
