#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/graph_joiner.hpp"
#include "exports/format.hpp"
#include "exports/output.hpp"
#include "exports/prefixes.hpp"
#include "exports/statement_sink.hpp"

namespace chancery::cli {

/// Writes what a GraphJoiner joined, in bounded memory, with the bytes that the format gives the whole graph:
/// N-Quads, TriG, and N-Triples by one more sort.
class JoinedWriter {
 public:
  /// @param joiner  has joined, and outlives this
  /// @param folder  for temporary files
  /// @param memory  bytes, of the sort
  JoinedWriter(GraphJoiner& joiner, exports::Options options, std::string folder, std::size_t memory);

  static bool writes(const exports::Format& format);
  /// @return the warnings. @throws Error when the output cannot take it
  std::vector<std::string> write(const exports::Format& format, exports::Output& out);

 private:
  std::vector<std::string> write_quads(exports::StatementSink& sink);
  std::vector<std::string> write_triples(exports::Output& out);
  std::vector<exports::Prefix> prefixes();

  GraphJoiner& joiner_;
  exports::Options options_;
  std::string folder_;
  std::size_t memory_;
};

}  // namespace chancery::cli
