#include "rdf/abbreviated_terms.hpp"

#include "core/iri_resolution.hpp"

namespace chancery::rdf {

using Kind = WrittenTerm::Kind;
using ontology::Term;

void AbbreviatedTerms::set_base(std::string_view iri) {
  base_ = resolved(iri);
  forget_subject();
}

void AbbreviatedTerms::set_prefix(std::string_view name, std::string_view iri) {
  prefixes_[std::string(name)] = resolved(iri);
  forget_subject();
}

std::string AbbreviatedTerms::resolved(std::string_view iri) const {
  return base_.empty() || absolute_ ? std::string(iri) : resolved_iri(iri, base_);
}

void AbbreviatedTerms::set_iri(std::string& to, WrittenTerm written) const {
  if (written.kind != Kind::prefixed) {
    to = resolved(written.text);
    return;
  }
  const std::size_t colon = written.text.find(':');
  const std::string_view name = written.text.substr(0, colon);
  const auto prefix = prefixes_.find(name);
  if (prefix == prefixes_.end())
    throw SyntaxFault{"the prefix " + std::string(name) + ": is not declared; add @prefix"};
  to.assign(prefix->second).append(written.text.substr(colon + 1));
}

void AbbreviatedTerms::set_subject(Term& to, WrittenTerm written) {
  if (written.kind == subject_kind_ && written.text == subject_text_) return;
  set(to, written);
  subject_kind_ = written.kind;
  subject_text_ = written.text;
}

void AbbreviatedTerms::set(Term& to, WrittenTerm written) const {
  to.datatype.clear();
  to.language.clear();
  if (written.kind == Kind::literal) {
    to.kind = Term::Kind::literal;
    to.value = written.text;
  } else if (written.kind == Kind::blank) {
    to.kind = Term::Kind::blank;
    to.value = written.text;
  } else {
    to.kind = Term::Kind::iri;
    set_iri(to.value, written);
  }
}

void AbbreviatedTerms::set_graph(std::string& to, WrittenTerm written) const {
  to.clear();
  if (written.kind == Kind::none) return;
  if (written.text.empty() && absolute_) throw SyntaxFault{"the graph's IRI is empty"};
  if (written.kind == Kind::blank) {
    to.assign("_:").append(written.text);
  } else {
    set_iri(to, written);
  }
}

}  // namespace chancery::rdf
