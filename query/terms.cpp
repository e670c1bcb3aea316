#include "query/terms.hpp"

namespace chancery::query {

using graph::VertexKind;
using ontology::Term;

TermId TermTable::of(const Term& term) {
  const VertexKind kind = term.kind == Term::Kind::iri     ? VertexKind::resource
                          : term.kind == Term::Kind::blank ? VertexKind::blank
                                                           : VertexKind::value;
  const graph::VertexId vertex = graph_.find_vertex({kind, term.value, term.datatype, term.language});
  if (vertex < first_own_) return vertex;
  std::string key = term.value;
  key += '\0';
  key += static_cast<char>('0' + static_cast<int>(term.kind));
  key += term.datatype;
  key += '\0';
  key += term.language;
  const auto [place, is_new] =
      ids_.try_emplace(std::move(key), first_own_ + static_cast<TermId>(own_.size()));
  if (is_new) own_.push_back(term);
  return place->second;
}

TermId TermTable::of_predicate(graph::PredicateId predicate) {
  if (of_predicate_.empty()) of_predicate_.assign(graph_.predicate_count(), unbound);
  TermId& id = of_predicate_[predicate];
  if (id == unbound) id = of(ontology::iri(std::string(graph_.predicate_name(predicate))));
  return id;
}

TermId TermTable::of_source(graph::SourceId source) {
  const std::string_view name = graph_.source_name(source);
  if (name.starts_with("_:")) return of({Term::Kind::blank, std::string(name.substr(2)), {}, {}});
  return of(ontology::iri(std::string(name)));
}

TermId TermTable::fresh_blank() {
  while (true) {
    Term term{Term::Kind::blank, "made-" + std::to_string(blanks_++), {}, {}};
    if (graph_.find_vertex({VertexKind::blank, term.value, {}, {}}) == graph::no_id) return of(term);
  }
}

graph::Vertex TermTable::view(TermId id) const {
  if (id < first_own_) return graph_.vertex(id);
  const Term& term = own_[id - first_own_];
  const VertexKind kind = term.kind == Term::Kind::iri     ? VertexKind::resource
                          : term.kind == Term::Kind::blank ? VertexKind::blank
                                                           : VertexKind::value;
  return {kind, term.value, term.datatype, term.language};
}

Term TermTable::term(TermId id) const {
  const graph::Vertex held = view(id);
  const Term::Kind kind = held.kind == VertexKind::resource ? Term::Kind::iri
                          : held.kind == VertexKind::blank  ? Term::Kind::blank
                                                            : Term::Kind::literal;
  return {kind, std::string(held.name), std::string(held.datatype), std::string(held.language)};
}

graph::PredicateId TermTable::predicate(TermId id) const {
  const graph::Vertex held = view(id);
  return held.kind == VertexKind::resource ? graph_.find_predicate(held.name) : graph::no_id;
}

}  // namespace chancery::query
