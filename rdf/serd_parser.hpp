#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "ontology/statement.hpp"
#include "rdf/counted_bytes.hpp"
#include "rdf/read.hpp"

namespace chancery::rdf {

/// serd behind RAII: parses Turtle, TriG, N-Triples or N-Quads. The options must outlive it.
class SerdParser {
 public:
  /// Gets each statement, whose terms are not checked yet; it may change it, and throw.
  using Take = std::function<void(ontology::Statement&)>;

  /// What is wrong with a text; no message: nothing.
  struct Fault {
    std::string message;
    std::uint32_t column = 0;  ///< of a line; 0 when not known
    explicit operator bool() const { return !message.empty(); }
  };

  SerdParser(const ReadOptions& options, Take take);
  SerdParser(const SerdParser&) = delete;
  SerdParser& operator=(const SerdParser&) = delete;
  ~SerdParser();

  /// Parses a whole document.
  /// @throws what `take` threw; InputError when brackets are nested too deeply
  Fault parse(CountedBytes& in);

  /// Parses one line of N-Triples or N-Quads without its line end. After a fault restart() comes before the
  /// next line.
  /// @throws what `take` threw
  Fault parse_line(const std::string& line);
  void restart();

  /// The statement taken last. Whoever writes to it spares parser and himself the room of another.
  ontology::Statement& statement();

 private:
  struct Reading;
  std::unique_ptr<Reading> reading_;
};

}  // namespace chancery::rdf
