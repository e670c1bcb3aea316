#pragma once

#include <map>
#include <string>
#include <vector>

#include "exports/output.hpp"
#include "exports/prefixes.hpp"
#include "exports/statement_sink.hpp"
#include "exports/term_text.hpp"

namespace chancery::exports {

/// A key of the context: a short name for a property, and what its bare strings are.
struct JsonLdTerm {
  std::string name;  ///< letters, digits, underscores; no prefix has this name
  std::string iri;
  std::string type;      ///< "@id" for things, the IRI of a datatype, or empty
  std::string language;  ///< of bare strings, empty for none

  friend bool operator==(const JsonLdTerm&, const JsonLdTerm&) = default;
};

/// Writes JSON-LD: a context, then one object for each run of statements with the same subject, a named graph
/// as an object that holds its own. Values whose type or language the context does not give are written in
/// full.
/// @see JSON-LD 1.1
class JsonLdWriter : public StatementSink {
 public:
  JsonLdWriter(Output& out, std::vector<Prefix> prefixes, std::vector<JsonLdTerm> terms);

  void write(const StatementView& statement) override;
  void finish() override;

 private:
  void context();
  bool can_hold(const StatementView& statement);
  void change_graph(const StatementView& statement);
  void begin_subject(const TermView& subject);
  void end_subject();
  void begin_predicate(std::string_view predicate);
  void end_predicate();
  void put_value(const TermView& object);
  void put_full_value(const TermView& object);
  void put_name(Output& out, const TermView& thing);
  void separate();

  Output& out_;
  Prefixes prefixes_;
  std::map<std::string, JsonLdTerm, std::less<>> terms_;  ///< by IRI
  KnownTags tags_;
  bool first_ = true;  ///< no object stands yet in the open array
  ontology::Term::Kind subject_kind_ = ontology::Term::Kind::iri;
  std::string subject_;    ///< of the open object, empty when none
  std::string predicate_;  ///< of the values gathered, empty when none
  const JsonLdTerm* term_ = nullptr;
  std::vector<std::string> predicates_;  ///< written in the open object
  StringOutput values_;
  std::size_t value_count_ = 0;
  std::string graph_;
};

}  // namespace chancery::exports
