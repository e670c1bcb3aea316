#pragma once

#include <string>
#include <unordered_map>

#include "ontology/mapping/article.hpp"

namespace chancery::ontology::mapping {

/// The sentences of an article as nodes, each written when something first rests on it.
class Sentences {
 public:
  explicit Sentences(const Article& article) : article_(article) {}

  /// IRI of the sentence that the span begins in; of a node for the span itself when no sentence holds it;
  /// empty when the span lies in furniture or outside the text. Stays valid as long as this lives.
  const std::string& holding(Span span);

 private:
  const std::string& written(Span sentence);

  const Article& article_;
  std::unordered_map<std::uint32_t, std::string> written_;  ///< begin -> IRI
};

}  // namespace chancery::ontology::mapping
