#pragma once

#include <string>

#include "cli/console.hpp"
#include "cli/options.hpp"

namespace chancery::cli {

/// The options of a command that runs long: how it shows its progress, and whether it sums up at the end.
class ConsoleOptions {
 public:
  void declare(Options& options);
  bool is_quiet() const { return quiet_; }
  Console::Style style() const;

 private:
  std::string progress_;
  bool quiet_ = false;
};

}  // namespace chancery::cli
