#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/reference.hpp"

namespace chancery::cli {
namespace {

using OptionWriter = std::function<std::string(const CommandRow&, const Option&)>;

std::string for_each_option(const CommandRow& row, const OptionWriter& write) {
  const auto command = row.make();
  Options options;
  command->declare(options);
  std::string result;
  for (const Option& option : options.rows()) result += write(row, option);
  return result;
}

std::string joined(const std::vector<std::string>& words) {
  std::string result;
  for (const std::string& word : words) result += (result.empty() ? "" : " ") + word;
  return result;
}

// Puts `mark` before each of `letters`.
std::string marked(std::string_view text, std::string_view letters, std::string_view mark) {
  std::string result;
  for (const char letter : text) {
    if (letters.find(letter) != std::string_view::npos) result += mark;
    result += letter;
  }
  return result;
}

std::string short_name(const Option& option) {
  return option.names.find(',') == std::string::npos ? "" : option.names.substr(0, option.names.find(','));
}

std::string bash_choices(const CommandRow& row, const Option& option) {
  if (option.choices.empty()) return "";
  const std::string key = std::string(row.name) + ":";
  const std::string words = ") words='" + joined(option.choices) + "' ;;\n";
  if (option.kind == Option::Kind::argument) return "    " + key + "*" + words;
  return "    " + key + option.long_name() + words;
}

std::string bash_names(const CommandRow&, const Option& option) {
  if (option.kind == Option::Kind::argument) return "";
  return " " + (short_name(option).empty() ? "" : short_name(option) + " ") + option.long_name();
}

// In single quotes: a quote ends them, stands escaped, and begins them again.
std::string quoted(std::string_view text) {
  std::string result = "'";
  for (const char letter : text) {
    if (letter == '\'') {
      result += "'\\''";
    } else {
      result += letter;
    }
  }
  return result + "'";
}

std::string zsh_option(const CommandRow&, const Option& option) {
  const std::string help = marked(option.help, "[]:\\", "\\");
  const std::string values = option.choices.empty() ? "_files" : "(" + joined(option.choices) + ")";
  if (option.kind == Option::Kind::argument) {
    const std::string where = option.repeatable ? "*:" : ":";
    return " \\\n      " + quoted(where + option.names + ":" + values);
  }
  const std::string value =
      option.kind == Option::Kind::flag ? "" : ":" + marked(option.placeholder, ":\\", "\\") + ":" + values;
  const std::string more = option.repeatable ? "*" : "";
  std::string result;
  for (const std::string& name : {short_name(option), option.long_name()}) {
    if (name.empty()) continue;
    std::string text = more;
    text.append(name).append("[").append(help).append("]").append(value);
    result.append(" \\\n      ").append(quoted(text));
  }
  return result;
}

std::string fish_option(const CommandRow& row, const Option& option) {
  const std::string start =
      "complete -c chancery -n '__fish_seen_subcommand_from " + std::string(row.name) + "'";
  const std::string choices = option.choices.empty() ? "" : " -x -a " + quoted(joined(option.choices));
  if (option.kind == Option::Kind::argument) return choices.empty() ? "" : start + choices + "\n";
  std::string names;
  if (!short_name(option).empty()) names += " -s " + short_name(option).substr(1);
  names += " -l " + option.long_name().substr(2);
  const std::string value = option.kind == Option::Kind::flag ? "" : choices.empty() ? " -r -F" : choices;
  return start + names + value + " -d " + quoted(option.help) + "\n";
}

}  // namespace

std::string bash_completion() {
  std::string names;
  std::string choices;
  std::string options;
  for (const CommandRow& row : commands()) {
    names += std::string(row.name) + " ";
    choices += for_each_option(row, bash_choices);
    options +=
        "    " + std::string(row.name) + ":*) words='--help" + for_each_option(row, bash_names) + "' ;;\n";
  }
  return "# bash completion for chancery\n"
         "_chancery() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} words=\n"
         "  [ \"$COMP_CWORD\" -gt 1 ] || command=\n"
         "  case $command:${COMP_WORDS[COMP_CWORD - 1]} in\n"
         "    :*) words='" +
         names + "--help --version' ;;\n" + choices +
         "  esac\n"
         "  if [[ -z $words || $word == -* ]]; then case $command:$word in\n"
         "    *:[!-]*) ;;\n" +
         options +
         "  esac; fi\n"
         "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
         "}\n"
         "complete -o bashdefault -o default -F _chancery chancery\n";
}

std::string zsh_completion() {
  std::string names;
  std::string options;
  for (const CommandRow& row : commands()) {
    names += "    " + quoted(std::string(row.name) + ":" + marked(row.summary, ":\\", "\\")) + "\n";
    options += "    " + std::string(row.name) + ") _arguments -s '(-h --help)'{-h,--help}'[show help]'" +
               for_each_option(row, zsh_option) + " ;;\n";
  }
  return "#compdef chancery\n"
         "_chancery() {\n"
         "  local -a commands\n"
         "  commands=(\n" +
         names +
         "  )\n"
         "  if (( CURRENT == 2 )); then\n"
         "    _describe command commands\n"
         "    _arguments '--help[show help]' '--version[show versions and hashes]'\n"
         "    return\n"
         "  fi\n"
         "  local command=$words[2]\n"
         "  shift words\n"
         "  (( CURRENT-- ))\n"
         "  case $command in\n" +
         options +
         "  esac\n"
         "}\n"
         "_chancery \"$@\"\n";
}

std::string fish_completion() {
  std::string result =
      "# fish completion for chancery\n"
      "complete -c chancery -s h -l help -d 'show help'\n"
      "complete -c chancery -n __fish_use_subcommand -l version -d 'show versions and hashes'\n";
  for (const CommandRow& row : commands()) {
    result += "complete -c chancery -f -n __fish_use_subcommand -a " + std::string(row.name) + " -d " +
              quoted(row.summary) + "\n" + for_each_option(row, fish_option);
  }
  return result;
}

}  // namespace chancery::cli
