#pragma once

#include <span>
#include <string>

#include "cli/options.hpp"

namespace chancery::cli {

/// Sets the options to what `arguments` (the words after the subcommand) say, in their order.
/// @throws UsageError on an unknown option (with the nearest right one), a missing value or a missing
/// argument
void set_options(std::span<const std::string> arguments, const Options& options);

}  // namespace chancery::cli
