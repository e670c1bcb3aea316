#include "cli/console_options.hpp"

namespace chancery::cli {

void ConsoleOptions::declare(Options& options) {
  options.choice("--progress", progress_, {"line", "json", "none"},
                 "on standard error: a line on a terminal (the default), a line of JSON at once and every "
                 "second, or nothing");
  options.flag("-q,--quiet", quiet_, "no progress and no summary; warnings and errors are still told");
}

Console::Style ConsoleOptions::style() const {
  if (progress_ == "json") return Console::Style::json;
  return quiet_ || progress_ == "none" ? Console::Style::none : Console::Style::line;
}

}  // namespace chancery::cli
