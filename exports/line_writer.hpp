#pragma once

#include "exports/output.hpp"
#include "exports/statement_sink.hpp"
#include "exports/term_text.hpp"

namespace chancery::exports {

/// Writes N-Triples, or N-Quads: one statement a line, in canonical form (single spaces, no needless
/// escapes).
/// @see RDF 1.1 N-Triples, section 4 (canonical form); RDF 1.1 N-Quads
class LineWriter : public StatementSink {
 public:
  enum class Syntax { triples, quads };
  LineWriter(Output& out, Syntax syntax) : out_(out), quads_(syntax == Syntax::quads) {}

  void write(const StatementView& statement) override;
  void finish() override {}

 private:
  char* copy_line(const StatementView& statement, char* to);
  char* copy_object(const TermView& object, char* to);
  void put_object(const TermView& object);

  Output& out_;
  bool quads_;
  KnownTags tags_;
};

}  // namespace chancery::exports
