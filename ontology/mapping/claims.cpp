#include "ontology/mapping/claims.hpp"

#include <algorithm>
#include <cmath>

#include "core/literal.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"
#include "ontology/term_check.hpp"

namespace chancery::ontology::mapping {
namespace {

std::string with_namespace(std::string_view property) {
  if (property.find(':') != std::string_view::npos) return std::string(property);
  return std::string(dse) + std::string(property);
}

}  // namespace

void Claims::add(std::string_view subject, std::string_view property, graph::VertexId object) {
  graph_.claim(graph_.resource(subject), graph_.predicate(with_namespace(property)), object, source_);
}

void Claims::link(std::string_view subject, std::string_view property, std::string_view object_iri) {
  add(subject, property, graph_.resource(object_iri));
}

void Claims::term(std::string_view subject, std::string_view property, std::string_view name) {
  add(subject, property, graph_.resource(with_namespace(name)));
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
  add(subject, property, graph_.value(lexical, std::string(ns::xsd) + std::string(type)));
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
