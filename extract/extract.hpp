#pragma once

#include "graph/facts.hpp"
#include "input/article.hpp"
#include "language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// Reads the facts of one article. A pure function: the same arguments always give the same facts, in the
/// same order.
/// @param document  the parse of the article's paragraphs (input::parsed_paragraphs), spans into article.text
graph::Facts extract(const input::Article& article, const language::Document& document,
                     const ontology::Vocabulary& vocabulary);

}  // namespace chancery::extract
