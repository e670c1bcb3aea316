#pragma once

#include <string>
#include <vector>

namespace chancery::cli {

/// Runs what the command line asks for.
/// @param arguments  without the program's name
/// @return           the exit code
/// @throws Error     when it cannot run
int run(const std::vector<std::string>& arguments);

}  // namespace chancery::cli
