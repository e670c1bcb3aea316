#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "ontology/statement.hpp"

namespace chancery::rdf {

/// A term as a text wrote it: an IRI may be relative, a name may have a prefix. Nothing: kind `none`.
struct WrittenTerm {
  enum class Kind { none, iri, prefixed, blank, literal };
  Kind kind = Kind::none;
  std::string_view text;
};

/// What a text is wrong about that its grammar allows.
struct SyntaxFault {
  std::string message;
};

/// Makes whole terms of abbreviated ones, with the base and the prefixes that the text declared so far.
class AbbreviatedTerms {
 public:
  /// @param absolute  all IRIs are whole as they stand, as in N-Triples
  AbbreviatedTerms(std::string base, bool absolute) : base_(std::move(base)), absolute_(absolute) {}

  void set_base(std::string_view iri);
  void set_prefix(std::string_view name, std::string_view iri);

  /// The functions below throw SyntaxFault.

  /// A subject stands before many predicates: `to` is left alone when it holds this one already.
  void set_subject(ontology::Term& to, WrittenTerm written);
  void set(ontology::Term& to, WrittenTerm written) const;
  /// An IRI, or `_:label`; empty when there is none.
  void set_graph(std::string& to, WrittenTerm written) const;
  void set_iri(std::string& to, WrittenTerm written) const;
  /// `to` of the last set_subject() holds something else now.
  void forget_subject() { subject_kind_ = WrittenTerm::Kind::none; }

 private:
  std::string resolved(std::string_view iri) const;

  std::string base_;
  bool absolute_;
  std::map<std::string, std::string, std::less<>> prefixes_;
  WrittenTerm::Kind subject_kind_ = WrittenTerm::Kind::none;  ///< of the last set_subject(), with its text
  std::string subject_text_;
};

}  // namespace chancery::rdf
