#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "cli/signals.hpp"
#include "input/article.hpp"
#include "input/reader.hpp"

namespace chancery::cli {

/// The inputs of a command that reads articles, with the options that say how to read them.
class Inputs {
 public:
  /// The inputs as arguments, and the options.
  void declare(Options& options);
  /// The options alone, for a command that finds the inputs among its own arguments.
  void declare_options(Options& options);
  /// Those of a command whose inputs are lines of JSON.
  void declare_record_options(Options& options);

  /// @throws UsageError when one of `outputs` would replace an input
  void refuse_as_outputs(const std::vector<std::string>& outputs) const;

  /// How the articles are read.
  struct Reading {
    bool finds_copies = true;         ///< for some 500 bytes an article
    bool finds_repeated = true;       ///< ids, for some 60 bytes an article
    const EndRequest* end = nullptr;  ///< ends the reading when it comes
  };

  /// Gives each article to `take`, in order; says on `console` what is wrong with an input, and shows
  /// progress.
  input::ReadCounts read(Console& console, const std::function<void(input::Article)>& take) const;
  input::ReadCounts read(Console& console, const Reading& reading,
                         const std::function<void(input::Article)>& take) const;
  /// The same for these inputs.
  input::ReadCounts read(const std::vector<std::string>& paths, Console& console,
                         const std::function<void(input::Article)>& take) const;
  input::ReadCounts read(const std::vector<std::string>& paths, Console& console, const Reading& reading,
                         const std::function<void(input::Article)>& take) const;
  const std::vector<std::string>& paths() const { return paths_; }
  /// What the options say. @throws UsageError when `--fields` names what is no field of ours
  input::ReadOptions read_options() const;
  /// The same in words that differ when what is read may differ.
  std::string described() const;

 private:
  /// What was named: articles, and what by its name is a graph.
  struct Apart {
    std::vector<std::string> articles;
    std::vector<std::string> graphs;
  };

  Apart apart(const std::vector<std::string>& paths) const;
  /// @throws UsageError when `--fields` names what is no field of ours
  std::map<std::string, std::string> named_fields() const;

  std::vector<std::string> paths_;
  std::string from_;
  std::optional<Date> date_;
  std::string fields_;
  bool force_ = false;
};

}  // namespace chancery::cli
