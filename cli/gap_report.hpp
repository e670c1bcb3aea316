#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "extract/gaps.hpp"

namespace chancery::cli {

/// What the tables lack, over all articles of a run: each word once, with how often it came up and the first
/// sentence that shows it. Holds one entry for each different word.
class GapReport {
 public:
  /// @param path  ends in .tsv or .json; "-" is standard output, in TSV
  /// @param others  where other results go
  /// @throws UsageError on another ending, or when the path is one of the others
  GapReport(std::string path, const std::vector<std::string>& others);

  /// Counts the gaps of one article; those of the first article that has a word give its example.
  /// @param text  what the gaps' spans point into
  void add(const std::string& article, const std::string& text, const std::vector<extract::Gap>& gaps);
  /// Writes the file: by kind, the most frequent first, then by word.
  /// @throws Error when it cannot be written
  void write() const;

 private:
  struct Entry {
    std::size_t count = 0;
    std::size_t articles = 0;
    std::string last_article;
    std::string article;   ///< of the example
    std::string sentence;  ///< in one line
  };
  using Key = std::tuple<extract::Gap::Kind, std::string, std::string>;  ///< kind, word, form
  using Row = std::pair<const Key, Entry>;

  std::vector<const Row*> sorted() const;

  std::string path_;
  std::map<Key, Entry> entries_;
};

}  // namespace chancery::cli
