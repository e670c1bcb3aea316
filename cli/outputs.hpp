#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "exports/article_formats.hpp"
#include "exports/format.hpp"

namespace chancery::cli {

/// Where a command writes graphs to, and in which formats.
class Outputs {
 public:
  struct Target {
    std::string path;  ///< "-" is standard output
    std::string format_name;
    const exports::Format* format = nullptr;
    const exports::ArticleFormat* by_article = nullptr;  ///< null: written at the end, from the whole graph
  };

  void declare(Options& options);

  /// Settles the format of each target; standard output gets Turtle when nothing is said, N-Triples with
  /// `stream`.
  /// @param stream  everything is to be written article by article
  /// @param whole   everything is to be written at the end
  /// @throws Error on an unknown format, or one that cannot be streamed; UsageError when two targets are the
  /// same
  void resolve(bool stream = false, bool whole = false);
  std::vector<std::string> paths() const;
  const exports::Options& options() const { return options_; }
  /// Facts then call entities what the article does.
  void name_as_written() { options_.names_as_written = true; }

  /// The targets that are written article by article; the others need all articles.
  std::vector<Target> by_article() const;
  /// The others.
  std::vector<Target> at_the_end() const;
  bool need_whole_graph() const;
  /// Whether one of the targets has the format of that name.
  bool has_format(std::string_view name) const;

  /// Writes the content to the targets that need the whole graph. @return the warnings
  std::vector<std::string> write_whole(const exports::Content& content,
                                       const exports::Inspect& inspect = {}) const;

 private:
  void set_format(const std::string& name);

  std::vector<Target> targets_;
  std::string format_of_only_;  ///< --format without an -o before it
  exports::Options options_;
  bool no_text_ = false;
  bool no_cap_ = false;
  std::string detail_;
  std::string project_;
  std::string layout_;
};

}  // namespace chancery::cli
