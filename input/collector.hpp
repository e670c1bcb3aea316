#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "core/copies.hpp"
#include "input/reader.hpp"

namespace chancery::input {

/// What is known of an input apart from its content.
struct Origin {
  std::string name;  ///< for messages: the path, and inside containers `path/member`
  std::string stem;  ///< the id of an article that has none
  Article sidecar;   ///< url, publisher, title and published of a file beside it; empty when there is none
  int depth = 0;     ///< archives around it
  bool may_be_text =
      true;  ///< whether content that no format claims is plain text: not for any file in a folder
};

/// An article as a format's reader found it: what it leaves out is filled in.
struct Draft {
  Article article;              ///< at least `text`; `published` only when a field gives it
  std::string published_field;  ///< the field's text; read into `published`, reported when it is no date
  std::uint32_t line = 0;       ///< where in the input, for messages; 0: not known
};

/// Takes what the formats' readers find; completes, checks and delivers each article, and counts.
class Collector {
 public:
  Collector(const ReadOptions& options, const Receiver& receiver) : options_(options), receiver_(receiver) {}

  /// Gives the article its id, hash, lines and date, and delivers it; or reports why not.
  void add(Draft draft, const Origin& origin);
  void fail(const InputError& error);
  void say(const std::string& message) const;
  void pass_over(const std::string& message);
  /// Says what was counted but not named.
  void finish() const;

  const ReadOptions& options() const { return options_; }
  const ReadCounts& counts() const { return counts_; }
  /// How often anything was delivered, refused or passed over.
  std::size_t seen() const {
    return counts_.articles + counts_.errors + counts_.repeated + counts_.passed_over +
           counts_.other_language;
  }

 private:
  bool is_english(Article& article, std::string_view body);
  bool is_new(const Article& article, std::uint32_t line);
  void set_date(Draft& draft);
  void check_date(const Article& article, std::uint32_t line);

  const ReadOptions& options_;
  const Receiver& receiver_;
  ReadCounts counts_;
  CopyFinder copies_;
  std::unordered_map<std::uint64_t, std::uint64_t> text_of_id_;  ///< hash of id -> hash of text
};

}  // namespace chancery::input
