#pragma once

#include <string>

#include "exports/output.hpp"
#include "exports/prefixes.hpp"
#include "exports/statement_sink.hpp"
#include "exports/term_text.hpp"

namespace chancery::exports {

/// Writes Turtle, or TriG: prefixes, then one block for each run of statements with the same subject. Numbers
/// and truth values stand bare only where reading gives the same lexical form and datatype back. In TriG
/// statements with a graph stand in `<graph> { }`, in Turtle the graph is not written.
/// @see RDF 1.1 Turtle; RDF 1.1 TriG
class TurtleWriter : public StatementSink {
 public:
  enum class Syntax { turtle, trig };
  TurtleWriter(Output& out, Syntax syntax, std::vector<Prefix> prefixes);

  void write(const StatementView& statement) override;
  void finish() override;

 private:
  bool continues(const StatementView& statement) const;
  void remember(const StatementView& statement, bool same_subject);
  void end_subject();
  void change_graph(const StatementView& statement);
  bool write_quickly(const StatementView& statement);
  void write_checked(const StatementView& statement);
  char* copy_node(const TermView& term, char* to) const;
  char* copy_object(const TermView& object, char* to);
  void put_node(const TermView& term);
  void put_object(const TermView& object);
  char* copy_predicate(const TermView& predicate, char* to) const;

  Output& out_;
  bool trig_;
  Prefixes prefixes_;
  KnownTags tags_;
  ontology::Term::Kind subject_kind_ = ontology::Term::Kind::iri;
  std::string subject_;    ///< of the open block, empty when none is open
  std::string predicate_;  ///< last in the open block
  std::string graph_;      ///< open in TriG, empty when none
};

}  // namespace chancery::exports
