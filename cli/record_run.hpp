#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/extraction.hpp"
#include "cli/inputs.hpp"
#include "cli/line_reader.hpp"
#include "cli/options.hpp"
#include "cli/signals.hpp"
#include "cli/worker_pool.hpp"
#include "exports/format.hpp"

namespace chancery::cli {

/// How many records came to which end.
class StatusCounts {
 public:
  void count(const Chunk& chunk) { count(chunk.status, 1); }
  void count(const std::string& status, std::size_t records);
  std::size_t records() const { return records_; }
  std::size_t failed() const { return failed_; }
  const std::map<std::string, std::size_t>& by_status() const { return by_status_; }
  /// "1,000 records: 997 ok, 1 bad-record, 2 skipped" without the comma.
  std::string summary() const;

 private:
  std::size_t records_ = 0;
  std::size_t failed_ = 0;
  std::map<std::string, std::size_t> by_status_;
};

/// What `filter` and `shard` share: a stream of records goes through worker processes, and the chunks come
/// out in the order of the records.
class RecordRun {
 public:
  void declare(Options& options);

  /// Reads tables and model. @throws Error when one of them is missing, UsageError on options that make no
  /// sense
  void open();

  struct Ends {
    std::function<void(const Chunk&)> deliver;  ///< each chunk, in order
    std::size_t skip = 0;                       ///< records at the beginning that are passed over
    int wait_for = -1;  ///< descriptor to wait for before each reading, while chunks come in; -1: none
  };
  /// Reads all records, or those before a signal. Blank lines are no records.
  StatusCounts run(LineReader& lines, const Ends& ends, const EndRequest& end);

  /// The options that the chunks depend on, in words.
  std::string described() const;
  const ArticleLimits& limits() const { return limits_; }
  const Extraction& extraction() const { return extraction_; }

 private:
  RenderRecord renderer() const;
  Chunk too_large(const LineReader::Line& line) const;

  Inputs inputs_;
  Extraction extraction_;
  exports::Options writing_;
  ArticleLimits limits_;
  std::uint64_t jobs_ = 1;
  std::uint64_t kilobytes_ = 4096;
  std::uint64_t megabytes_ = 1024;
  bool no_text_ = false;
};

/// Whether an end line `# end ID LINES STATUS` may follow the chunk's quads: the line itself.
std::string end_line(const Chunk& chunk);

}  // namespace chancery::cli
