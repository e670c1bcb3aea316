#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ontology/statement.hpp"

namespace chancery::exports {

/// A term whose strings lie elsewhere. @see ontology::Term
struct TermView {
  ontology::Term::Kind kind = ontology::Term::Kind::iri;
  std::string_view value;
  std::string_view datatype;
  std::string_view language;

  TermView() = default;
  TermView(ontology::Term::Kind the_kind, std::string_view the_value, std::string_view the_datatype = {},
           std::string_view the_language = {})
      : kind(the_kind), value(the_value), datatype(the_datatype), language(the_language) {}
  TermView(const ontology::Term& term)  // NOLINT(google-explicit-constructor): a view of it is meant
      : kind(term.kind), value(term.value), datatype(term.datatype), language(term.language) {}

  friend bool operator==(const TermView&, const TermView&) = default;
};

/// A statement whose strings lie elsewhere. @see ontology::Statement
struct StatementView {
  TermView subject;
  TermView predicate;
  TermView object;
  std::string_view
      graph;  ///< IRI, or "_:label" for other people's graphs named by a blank node; empty for none

  StatementView() = default;
  /// The graph as a term; not for the empty one.
  TermView graph_term() const {
    if (graph.starts_with("_:")) return {ontology::Term::Kind::blank, graph.substr(2)};
    return {ontology::Term::Kind::iri, graph};
  }
  StatementView(TermView the_subject, TermView the_predicate, TermView the_object,
                std::string_view the_graph = {})
      : subject(the_subject), predicate(the_predicate), object(the_object), graph(the_graph) {}
  StatementView(const ontology::Statement& statement)  // NOLINT(google-explicit-constructor): likewise
      : StatementView(statement.subject, statement.predicate, statement.object, statement.graph) {}
};

/// Takes statements one after another and writes them in some syntax, in memory that does not grow with their
/// number. Readable output wants them grouped by graph, subject and predicate; any order gives a correct
/// file. Every term is checked: a statement that RDF does not allow is left out and counted.
class StatementSink {
 public:
  StatementSink() = default;
  StatementSink(const StatementSink&) = delete;
  StatementSink& operator=(const StatementSink&) = delete;
  virtual ~StatementSink() = default;

  virtual void write(const StatementView& statement) = 0;
  /// Ends the document. Nothing may be written afterwards.
  virtual void finish() = 0;

  /// One line for each kind of statement left out, at most ten, and how many there were; empty when none.
  std::vector<std::string> warnings() const;
  std::size_t left_out() const { return left_out_; }

 protected:
  /// Whether RDF allows the statement; notes the fault when not.
  bool allows(const StatementView& statement);
  void leave_out(const std::string& reason);

 private:
  std::vector<std::string> reasons_;
  std::size_t left_out_ = 0;
};

}  // namespace chancery::exports
