#include "cli/run.hpp"

#include <algorithm>
#include <span>

#include "cli/command.hpp"
#include "cli/command_line.hpp"
#include "cli/help.hpp"
#include "cli/usage_error.hpp"
#include "cli/version.hpp"
#include "exports/output_file.hpp"

namespace chancery::cli {
namespace {

bool asks_for_help(std::span<const std::string> words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::any_of(words.begin(), end,
                     [](const std::string& word) { return word == "--help" || word == "-h"; });
}

int print(const std::string& text) {
  exports::OutputFile out("-");
  out.put(text);
  out.finish();
  return done;
}

int run_command(const CommandRow& row, std::span<const std::string> words) {
  const auto command = row.make();
  Options options;
  command->declare(options);
  if (asks_for_help(words)) return print(help(row, options));
  try {
    set_options(words, options);
    return command->run();
  } catch (const UsageError& error) {
    throw UsageError(std::string(row.name) + ": " + error.what() + "\nsee 'chancery " +
                     std::string(row.name) + " --help'");
  }
}

}  // namespace

int run(const std::vector<std::string>& arguments) {
  const std::span<const std::string> words(arguments);
  if (words.empty()) throw UsageError("which command?\nsee 'chancery --help'");
  const std::string& first = words.front();
  if (first == "--help" || first == "-h") return print(help());
  if (first == "--version") return print(version());
  if (first == "help" && words.size() == 1) return print(help());
  if (first == "help") return run_command(find_command(words[1]), std::vector<std::string>{"--help"});
  return run_command(find_command(first), words.subspan(1));
}

}  // namespace chancery::cli
