#pragma once

#include <string>

#include "cli/command.hpp"

namespace chancery::cli {

/// What `chancery --help` prints: all subcommands with a line each.
std::string help();

/// What `chancery COMMAND --help` prints: usage, arguments, options, an example.
std::string help(const CommandRow& row, const Options& options);

/// "chancery export [OPTION...] INPUT...".
std::string usage(const CommandRow& row, const Options& options);

}  // namespace chancery::cli
