#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "cli/chunk.hpp"
#include "cli/extraction.hpp"
#include "exports/format.hpp"
#include "graph/knowledge_graph.hpp"
#include "input/reader.hpp"
#include "language/model.hpp"
#include "ontology/mapping.hpp"

namespace chancery::cli {

/// Turns one record, a line of JSON with an article, into a chunk of N-Quads. The chunk depends on the record
/// alone: an article without an id is called by the SHA-256 of its text, copies are not looked for, and what
/// is one across articles is left to `merge`.
class RecordReader {
 public:
  /// @param extraction  is open; it and `mapping` outlive this
  RecordReader(const Extraction& extraction, const ontology::Mapping& mapping, input::ReadOptions reading,
               exports::Options writing);

  /// @param announce  is told the id as soon as it is known, before the work begins
  Chunk read(std::string_view record, const std::function<void(std::string_view)>& announce);

 private:
  void extract(const input::Article& article, Chunk& chunk);

  const Extraction& extraction_;
  const ontology::Mapping& mapping_;
  input::ReadOptions reading_;
  bool any_language_;
  exports::Options writing_;
  language::Parser parser_;
};

/// The name of a record whose id could not be read: "record-" and the beginning of its SHA-256.
std::string name_of_record(std::string_view record);

}  // namespace chancery::cli
