#pragma once

#include <string>

namespace chancery::cli {

/// The manual page chancery(1), written from the table of subcommands. @see man(7)
std::string man_page();

/// Completion of subcommands, options, fixed values and files, one text per shell.
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

}  // namespace chancery::cli
