#include "ontology/mapping/sentences.hpp"

#include <algorithm>

#include "ontology/namespaces.hpp"

namespace chancery::ontology::mapping {
namespace {

const std::string rdf_type = std::string(ns::rdf) + "type";

}  // namespace

const std::string& Sentences::holding(Span span) {
  static const std::string none;
  if (!article_.has(span)) return none;
  const auto& all = article_.facts.sentences;
  const auto after =
      std::ranges::upper_bound(all, span.begin, {}, [](const auto& sentence) { return sentence.span.begin; });
  if (after != all.begin()) {
    const graph::SentenceSpan& sentence = *std::prev(after);
    if (span.begin < sentence.span.end && article_.has(sentence.span)) {
      return sentence.quotable ? written(sentence.span) : none;
    }
  }
  return written(span);
}

const std::string& Sentences::written(Span sentence) {
  std::string& iri = written_[sentence.begin];
  if (!iri.empty()) return iri;
  iri = article_.local("s", sentence.begin);
  const Span range = article_.characters.in_characters(sentence);
  Claims& claims = article_.claims;
  claims.term(iri, rdf_type, "Sentence");
  claims.link(iri, "inArticle", article_.iri);
  claims.typed(iri, "beginOffset", std::to_string(range.begin), "integer");
  claims.typed(iri, "endOffset", std::to_string(range.end), "integer");
  if (article_.options.text) claims.text(iri, "text", sentence.in(article_.facts.text));
  return iri;
}

}  // namespace chancery::ontology::mapping
