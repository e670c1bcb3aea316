#include "ontology/mapping/claims.hpp"

#include <algorithm>
#include <cmath>

#include "core/literal.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"
#include "ontology/term_check.hpp"

namespace chancery::ontology::mapping {
namespace {

void join(std::string_view one, std::string_view other, std::string& out) {
  out.assign(one);
  out += other;
}

}  // namespace

std::string_view Claims::with_namespace(std::string_view property) {
  if (property.find(':') != std::string_view::npos) return property;
  join(dse, property, joined_);
  return joined_;
}

/// Most claims are about the subject of the claim before.
graph::VertexId Claims::subject_of(std::string_view iri) {
  if (last_subject_ == graph::no_id || iri != last_iri_) {
    last_subject_ = graph_.resource(iri);
    last_iri_ = iri;
  }
  return last_subject_;
}

graph::PredicateId Claims::predicate_of(std::string_view property) {
  const graph::PredicateId* known = predicates_.find(property);
  if (known == nullptr) known = &(predicates_[property] = graph_.predicate(with_namespace(property)));
  return *known;
}

void Claims::add(std::string_view subject, std::string_view property, graph::VertexId object) {
  const graph::PredicateId predicate = predicate_of(property);
  edges_.push_back({subject_of(subject), predicate, object});
}

std::vector<std::string> Claims::finish() {
  graph_.claim_all(edges_, source_);
  edges_.clear();
  return std::move(warnings_);
}

void Claims::link(std::string_view subject, std::string_view property, std::string_view object_iri) {
  add(subject, property, graph_.resource(object_iri));
}

void Claims::term(std::string_view subject, std::string_view property, std::string_view name) {
  const graph::VertexId* known = terms_.find(name);
  if (known == nullptr) known = &(terms_[name] = graph_.resource(with_namespace(name)));
  add(subject, property, *known);
}

void Claims::text(std::string_view subject, std::string_view property, std::string_view value,
                  std::string_view language) {
  if (value.empty()) return;
  if (const auto fault = text_fault(value)) {
    return warn("'" + quoted_for_message(value) + "' " + *fault + "; left out as " + std::string(property) +
                " of <" + std::string(subject) + ">");
  }
  add(subject, property, graph_.value(value, {}, language));
}

void Claims::typed(std::string_view subject, std::string_view property, std::string_view lexical,
                   std::string_view type) {
  join(ns::xsd, type, joined_);
  add(subject, property, graph_.value(lexical, joined_));
}

std::string confidence_text(double confidence) {
  const double bounded = confidence >= 0.0 && confidence <= 1.0 ? confidence : (confidence > 1.0 ? 1.0 : 0.0);
  const int hundredths = static_cast<int>(std::lround(bounded * 100));
  std::string text = std::to_string(hundredths / 100) + '.';
  text += static_cast<char>('0' + hundredths / 10 % 10);
  if (hundredths % 10 != 0) text += static_cast<char>('0' + hundredths % 10);
  return text;
}

}  // namespace chancery::ontology::mapping
