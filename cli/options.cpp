#include "cli/options.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "cli/usage_error.hpp"
#include "core/nearest.hpp"

namespace chancery::cli {
namespace {

std::string joined(const std::vector<std::string>& words, const std::string& separator) {
  std::string result;
  for (const std::string& word : words) result += (result.empty() ? "" : separator) + word;
  return result;
}

template <typename Number>
std::optional<Number> parse_number(const std::string& text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void check_choice(const std::string& name, const std::vector<std::string>& choices, const std::string& text) {
  if (std::find(choices.begin(), choices.end(), text) != choices.end()) return;
  const std::vector<std::string_view> known(choices.begin(), choices.end());
  const auto hint = nearest(text, known);
  throw UsageError(name + ": unknown value '" + text + "'; " +
                   (hint ? "did you mean '" + std::string(*hint) + "'? " : "") +
                   "known: " + joined(choices, " "));
}

Option limited(Option option, std::string& target, std::vector<std::string> choices) {
  option.choices = std::move(choices);
  option.set = [&target, choices = option.choices, name = option.long_name()](const std::string& text) {
    check_choice(name, choices, text);
    target = text;
  };
  return option;
}

}  // namespace

std::string Option::long_name() const {
  const auto comma = names.rfind(',');
  return comma == std::string::npos ? names : names.substr(comma + 1);
}

void Options::group(const std::string& heading, const std::function<void()>& declare) {
  group_ = heading;
  declare();
  group_.clear();
}

std::vector<Options::Group> Options::groups() const {
  std::vector<Group> groups{{}};
  for (const Option& option : rows_) {
    if (option.kind == Option::Kind::argument) continue;
    auto group = std::ranges::find(groups, option.group, &Group::heading);
    if (group == groups.end()) group = groups.insert(group, {option.group, {}});
    group->options.push_back(&option);
  }
  return groups;
}

Options& Options::add(Option option) {
  option.group = group_;
  rows_.push_back(std::move(option));
  return *this;
}

Options& Options::flag(std::string names, bool& target, std::string help) {
  return add({.kind = Option::Kind::flag,
              .names = std::move(names),
              .help = std::move(help),
              .repeatable = true,
              .set = [&target](const std::string&) { target = true; }});
}

Options& Options::value(std::string names, std::string& target, std::string placeholder, std::string help) {
  return add({.kind = Option::Kind::value,
              .names = std::move(names),
              .placeholder = std::move(placeholder),
              .help = std::move(help),
              .set = [&target](const std::string& text) { target = text; }});
}

Options& Options::value(std::string names, std::optional<std::string>& target, std::string placeholder,
                        std::string help) {
  return add({.kind = Option::Kind::value,
              .names = std::move(names),
              .placeholder = std::move(placeholder),
              .help = std::move(help),
              .set = [&target](const std::string& text) { target = text; }});
}

Options& Options::date(std::string names, std::optional<Date>& target, std::string help) {
  Option option{.kind = Option::Kind::value,
                .names = std::move(names),
                .placeholder = "YYYY-MM-DD",
                .help = std::move(help)};
  option.set = [&target, name = option.long_name()](const std::string& text) {
    target = text.size() == 10 ? parse_date(text) : std::nullopt;
    if (!target) throw UsageError(name + ": '" + text + "' is not a date; write it as YYYY-MM-DD");
  };
  return add(std::move(option));
}

Options& Options::number(std::string names, std::uint64_t& target, std::uint64_t least, std::string help) {
  Option option{
      .kind = Option::Kind::value, .names = std::move(names), .placeholder = "N", .help = std::move(help)};
  option.set = [&target, least, name = option.long_name()](const std::string& text) {
    const auto number = parse_number<std::uint64_t>(text);
    if (!number || *number < least) {
      throw UsageError(name + ": '" + text + "' is not a whole number of at least " + std::to_string(least));
    }
    target = *number;
  };
  return add(std::move(option));
}

Options& Options::decimal(std::string names, double& target, double least, double most, std::string help) {
  Option option{
      .kind = Option::Kind::value, .names = std::move(names), .placeholder = "X", .help = std::move(help)};
  option.set = [&target, least, most, name = option.long_name()](const std::string& text) {
    const auto number = parse_number<double>(text);
    if (!number || !(*number >= least && *number <= most)) {
      throw UsageError(name + ": '" + text + "' is not a number within its bounds; see --help");
    }
    target = *number;
  };
  return add(std::move(option));
}

Options& Options::choice(std::string names, std::string& target, std::vector<std::string> choices,
                         std::string help) {
  Option option{.kind = Option::Kind::value,
                .names = std::move(names),
                .placeholder = joined(choices, "|"),
                .help = std::move(help)};
  return add(limited(std::move(option), target, std::move(choices)));
}

Options& Options::list(std::string names, std::vector<std::string>& target, std::string placeholder,
                       std::string help) {
  return each(
      std::move(names), [&target](const std::string& text) { target.push_back(text); },
      std::move(placeholder), std::move(help));
}

Options& Options::each(std::string names, Setter set, std::string placeholder, std::string help) {
  return add({.kind = Option::Kind::value,
              .names = std::move(names),
              .placeholder = std::move(placeholder),
              .help = std::move(help),
              .repeatable = true,
              .set = std::move(set)});
}

Options& Options::argument(std::string word, std::string& target, std::string help) {
  return add({.kind = Option::Kind::argument,
              .names = std::move(word),
              .help = std::move(help),
              .required = true,
              .set = [&target](const std::string& text) { target = text; }});
}

Options& Options::argument(std::string word, std::string& target, std::vector<std::string> choices,
                           std::string help) {
  Option option{
      .kind = Option::Kind::argument, .names = std::move(word), .help = std::move(help), .required = true};
  return add(limited(std::move(option), target, std::move(choices)));
}

Options& Options::arguments(std::string word, std::vector<std::string>& target, bool required,
                            std::string help) {
  return add({.kind = Option::Kind::argument,
              .names = std::move(word),
              .help = std::move(help),
              .required = required,
              .repeatable = true,
              .set = [&target](const std::string& text) { target.push_back(text); }});
}

}  // namespace chancery::cli
