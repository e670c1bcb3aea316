#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "core/date.hpp"
#include "core/error.hpp"
#include "input/article.hpp"

namespace chancery::input {

/// What the user may say about the inputs.
struct ReadOptions {
  std::string from;             ///< name of an input format; empty: recognised by content
  std::optional<Date> date;     ///< publication date of the articles that have no field for it
  std::optional<Date> today;    ///< a publication date later than this is reported; nothing: no such check
  bool allow_repeated = false;  ///< deliver an id again, too; saves some 60 bytes an article
  bool find_copies = false;     ///< fill Article::copy_of, for some 500 bytes an article
  std::map<std::string, std::string> fields;  ///< JSON: our field (`text`, `date`, ...) -> theirs
  bool any_language = false;                  ///< `--force`: articles that are not English are delivered too
  std::size_t max_article_bytes = std::size_t{64} << 20U;  ///< of one article as it lies in the input
};

/// How far the reading is.
struct Progress {
  std::size_t files_done = 0;
  std::size_t files = 0;
  std::uint64_t bytes = 0;      ///< read of all files, as they lie there
  std::uint64_t all_bytes = 0;  ///< 0 when not known: with standard input or a pipe
};

/// Who is told what while inputs are read. Each may be empty. What a callback throws ends the reading.
struct Receiver {
  std::function<void(Article)> article;
  std::function<void(const InputError&)> error;     ///< one input at fault; the rest goes on
  std::function<void(const std::string&)> message;  ///< nothing failed, but the user should know
  std::function<void(const Progress&)> progress;    ///< after each file and each block of one
};

struct ReadCounts {
  std::size_t articles = 0;        ///< delivered
  std::size_t errors = 0;          ///< reported; an article whose date alone is wrong is delivered as well
  std::size_t repeated = 0;        ///< same id, same text: delivered once
  std::size_t passed_over = 0;     ///< files and parts of files that hold no article
  std::size_t other_language = 0;  ///< not English, and so not delivered
  std::size_t copies = 0;          ///< delivered, nearly the same as one before
  std::size_t undated = 0;         ///< delivered without a publication date
};

/// Reads articles one at a time, in the order of `inputs`: a file, a folder (walked in sorted order), or `-`
/// for standard input. Memory holds one article, and 16 bytes for the id of each before it.
/// @throws Error when `options.from` names no format; what is wrong with an input goes to `receiver.error`
/// @see docs/inputs.md
ReadCounts read(std::span<const std::string> inputs, const ReadOptions& options, const Receiver& receiver);

}  // namespace chancery::input
