#include "cli/help.hpp"

#include <algorithm>
#include <string_view>

namespace chancery::cli {
namespace {

constexpr std::size_t text_column = 28;
constexpr std::size_t last_column = 100;

// Breaks `text` at blanks so that it stands in the right-hand column.
std::string in_column(std::string_view text) {
  std::string result;
  std::size_t column = text_column;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find(' '), text.size());
    if (column > text_column && column + 1 + length > last_column) {
      result += "\n" + std::string(text_column, ' ');
      column = text_column;
    } else if (column > text_column) {
      result += ' ';
      ++column;
    }
    result += text.substr(0, length);
    column += length;
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return result;
}

std::string entry(const std::string& left, std::string_view text) {
  std::string line = "  " + left;
  if (line.size() + 2 > text_column) {
    line += "\n" + std::string(text_column, ' ');
  } else {
    line.resize(text_column, ' ');
  }
  return line + in_column(text) + "\n";
}

// "-o, --output FILE", with the short name's place left empty where there is none.
std::string heading(const Option& option) {
  if (option.kind == Option::Kind::argument) return option.names;
  std::string names = option.names;
  const auto comma = names.find(',');
  names = comma == std::string::npos ? "    " + names : names.replace(comma, 1, ", ");
  return option.placeholder.empty() ? names : names + " " + option.placeholder;
}

std::string arguments_of(const Options& options) {
  std::string result;
  for (const Option& option : options.rows()) {
    if (option.kind == Option::Kind::argument) result += entry(heading(option), option.help);
  }
  return result.empty() ? result : "\nArguments:\n" + result;
}

std::string options_of(const Options& options) {
  std::string result;
  for (const Options::Group& group : options.groups()) {
    result += "\n" + (group.heading.empty() ? "Options" : group.heading) + ":\n";
    for (const Option* option : group.options) result += entry(heading(*option), option->help);
    if (group.heading.empty()) result += entry("-h, --help", "show this");
  }
  return result;
}

std::string indented(std::string_view lines) {
  std::string result = "  ";
  for (const char letter : lines) {
    result += letter;
    if (letter == '\n') result += "  ";
  }
  return result + "\n";
}

}  // namespace

std::string help() {
  std::string result =
      "chancery turns news articles on diplomacy and security into a knowledge graph.\n\n"
      "Usage: chancery COMMAND [OPTION...] [ARGUMENT...]\n\nCommands:\n";
  for (const CommandRow& row : commands()) result += entry(std::string(row.name), row.summary);
  result += "\nOptions:\n";
  result += entry("-h, --help", "show this, or with a command its options and an example");
  result += entry("    --version", "show the versions and hashes of program, ontology, tables and model");
  result += "\nExample:\n" + indented("chancery export samples -o graph.ttl -o graph.graphml");
  result +=
      "\nExit codes: 0 done; 1 some inputs failed, a check found a violation, or a limit cut the rows;\n"
      "2 could not run; 130 after Ctrl-C; 143 after SIGTERM.\n";
  return result;
}

std::string usage(const CommandRow& row, const Options& options) {
  std::string result = "chancery " + std::string(row.name);
  bool has_options = false;
  std::string arguments;
  for (const Option& option : options.rows()) {
    if (option.kind != Option::Kind::argument) {
      has_options = true;
      continue;
    }
    const std::string word = option.names + (option.repeatable ? "..." : "");
    arguments += option.required ? " " + word : " [" + word + "]";
  }
  return result + (has_options ? " [OPTION...]" : "") + arguments;
}

std::string help(const CommandRow& row, const Options& options) {
  std::string result =
      std::string(row.name) + ": " + std::string(row.summary) + "\n\nUsage: " + usage(row, options) + "\n";
  result += arguments_of(options) + options_of(options);
  result += "\nExample:\n" + indented(row.example);
  return result;
}

}  // namespace chancery::cli
