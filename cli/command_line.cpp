#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "cli/usage_error.hpp"
#include "core/nearest.hpp"

namespace chancery::cli {
namespace {

constexpr int most_arguments = 1 << 29;  // more than a kernel passes on

// "-o,--output" gives "-o" and "--output".
std::vector<std::string_view> split_names(std::string_view names) {
  std::vector<std::string_view> result;
  while (true) {
    const auto comma = names.find(',');
    result.push_back(names.substr(0, comma));
    if (comma == std::string_view::npos) return result;
    names.remove_prefix(comma + 1);
  }
}

CLI::Option* declare(CLI::App& app, const Option& option) {
  if (option.kind == Option::Kind::flag) return app.add_flag(option.names);
  CLI::Option* declared = app.add_option(option.names);
  return declared->type_size(1)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

std::vector<std::string_view> known_names(const Options& options) {
  std::vector<std::string_view> known = {"--help"};
  for (const Option& option : options.rows()) {
    if (option.kind == Option::Kind::argument) continue;
    for (const std::string_view name : split_names(option.names)) known.push_back(name);
  }
  return known;
}

void refuse_unknown(const std::vector<std::string>& left_over, const Options& options) {
  for (const std::string& word : left_over) {
    if (word == "--") continue;
    const std::string name = word.substr(0, word.find('='));
    const auto hint = nearest(name, known_names(options));
    throw UsageError("unknown option '" + name + "'" +
                     (hint ? "; did you mean '" + std::string(*hint) + "'?" : ""));
  }
}

void set_option(const Option& option, const std::string& text, std::size_t occurrence,
                const Options& options) {
  const std::string name = option.long_name();
  if (occurrence > 0 && !option.repeatable) throw UsageError(name + " is given twice");
  if (option.kind == Option::Kind::flag && text != "true") throw UsageError(name + " takes no value");
  const auto known = known_names(options);
  const bool next_option = std::find(known.begin(), known.end(), text) != known.end();
  if (option.kind == Option::Kind::value && next_option) {
    throw UsageError(name + " needs a value (" + option.placeholder + "), but '" + text + "' follows");
  }
  option.set(text);
}

// Each argument in turn takes one word, a repeatable one all but one for each that must follow.
void set_arguments(const std::vector<std::string>& words, const Options& options) {
  const auto must_be = [](const Option& option) {
    return option.kind == Option::Kind::argument && option.required;
  };
  auto following = std::count_if(options.rows().begin(), options.rows().end(), must_be);
  auto word = words.begin();
  for (const Option& option : options.rows()) {
    if (option.kind != Option::Kind::argument) continue;
    if (option.required) --following;
    if (word == words.end() && option.required) throw UsageError("missing argument: " + option.names);
    for (bool due = option.required; word != words.end() && (due || words.end() - word > following);
         due = false) {
      option.set(*word++);
      if (!option.repeatable) break;
    }
  }
  if (word != words.end()) throw UsageError("one argument too many: '" + *word + "'");
}

}  // namespace

void set_options(std::span<const std::string> arguments, const Options& options) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::map<const CLI::Option*, const Option*> declared;
  for (const Option& option : options.rows()) {
    if (option.kind != Option::Kind::argument) declared[declare(app, option)] = &option;
  }
  CLI::Option* positionals =
      app.add_option("arguments")->type_size(1)->expected(1, most_arguments)->allow_extra_args();
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ArgumentMismatch& mismatch) {
    const std::string told = mismatch.what();  // "--ask: 1 required  missing"
    throw UsageError(told.substr(0, told.find(':')) + " needs a value");
  }
  refuse_unknown(app.remaining(), options);
  std::map<const CLI::Option*, std::size_t> occurrences;
  for (const CLI::Option* given : app.parse_order()) {
    if (given == positionals) continue;
    const std::size_t occurrence = occurrences[given]++;
    set_option(*declared.at(given), given->results().at(occurrence), occurrence, options);
  }
  set_arguments(positionals->results(), options);
}

}  // namespace chancery::cli
