#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "cli/options.hpp"

namespace chancery::cli {

/// Exit codes. A run that a signal ends has 128 + the signal's number: 130 after Ctrl-C, 143 after SIGTERM.
inline constexpr int done = 0;
inline constexpr int some_failed =
    1;  ///< some inputs failed, a check found a violation, or a limit cut the rows
inline constexpr int signal_code = 128;  ///< plus the number of the signal
inline constexpr int could_not_run = 2;  ///< usage, missing model, full disk, refused query

/// A subcommand: declares its options, is given their values, runs once.
class Command {
 public:
  Command() = default;
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  virtual ~Command() = default;

  /// Binds options to members of the command.
  virtual void declare(Options& options) = 0;
  /// @return the exit code
  /// @throws Error when it cannot run, UsageError when the options do not go together
  virtual int run() = 0;
};

/// One row of the table of subcommands.
struct CommandRow {
  std::string_view name;
  std::string_view summary;
  std::string_view example;  ///< command lines, one a line
  std::unique_ptr<Command> (*make)();
};

/// All subcommands, in the order in which help shows them.
std::span<const CommandRow> commands();

/// The row called `name`. @throws UsageError with the nearest name when there is none
const CommandRow& find_command(std::string_view name);

}  // namespace chancery::cli
