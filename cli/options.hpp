#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"

namespace chancery::cli {

/// One option or argument of a subcommand. Parsing, help, man page and completions all read these rows.
struct Option {
  enum class Kind { flag, value, argument };
  Kind kind = Kind::flag;
  std::string names{};        ///< "-o,--output"; of an argument the word shown for it: "INPUT"
  std::string placeholder{};  ///< "FILE"; empty for a flag
  std::string help{};
  std::vector<std::string> choices{};  ///< all values there are, when they are few
  bool required = false;
  bool repeatable = false;
  std::string group{};  ///< heading under which help shows it; empty: among the command's own
  std::function<void(const std::string&)> set{};  ///< takes one value; throws UsageError when it does not fit

  /// "--output" of "-o,--output": the name that messages use.
  std::string long_name() const;
};

/// The options and arguments of one subcommand. Each is bound to a variable that must outlive this object.
/// Values are set in the order of the command line, so that one option can refer to the one before it.
class Options {
 public:
  using Setter = std::function<void(const std::string&)>;

  Options& flag(std::string names, bool& target, std::string help);
  Options& value(std::string names, std::string& target, std::string placeholder, std::string help);
  Options& value(std::string names, std::optional<std::string>& target, std::string placeholder,
                 std::string help);
  /// YYYY-MM-DD.
  Options& date(std::string names, std::optional<Date>& target, std::string help);
  /// A whole number of at least `least`.
  Options& number(std::string names, std::uint64_t& target, std::uint64_t least, std::string help);
  /// A decimal number from `least` to `most`.
  Options& decimal(std::string names, double& target, double least, double most, std::string help);
  /// One of `choices`.
  Options& choice(std::string names, std::string& target, std::vector<std::string> choices, std::string help);
  /// May be given several times.
  Options& list(std::string names, std::vector<std::string>& target, std::string placeholder,
                std::string help);
  /// For what the above cannot express.
  Options& each(std::string names, Setter set, std::string placeholder, std::string help);

  /// One argument that must be there.
  Options& argument(std::string word, std::string& target, std::string help);
  /// The same, one of `choices`.
  Options& argument(std::string word, std::string& target, std::vector<std::string> choices,
                    std::string help);
  /// All remaining arguments; at least one when `required`.
  Options& arguments(std::string word, std::vector<std::string>& target, bool required, std::string help);

  /// Declares options, which all come under a heading of their own in help.
  void group(const std::string& heading, const std::function<void()>& declare);

  const std::vector<Option>& rows() const { return rows_; }
  /// The options without the arguments: the command's own, then each group.
  struct Group {
    std::string heading;
    std::vector<const Option*> options;
  };
  std::vector<Group> groups() const;

 private:
  Options& add(Option option);

  std::vector<Option> rows_;
  std::string group_;  ///< of what is declared now
};

}  // namespace chancery::cli
