#pragma once

#include <vector>

#include "extract/gaps.hpp"
#include "extract/names/mentions.hpp"
#include "extract/words/lexicon.hpp"
#include "graph/facts.hpp"
#include "input/article.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// Reads the facts of one article. A pure function: the same arguments always give the same facts, in the
/// same order.
/// @param document  the parse of the article's paragraphs (input::parsed_paragraphs), best written in plain
/// case
///                  (text/plain_case.hpp); spans into article.text
/// @param lexicon   built once from the vocabulary; may be shared by threads
/// @param mentions  what the referents of the facts are to hold
graph::Facts extract(const input::Article& article, const language::Document& document,
                     const Lexicon& lexicon, Mentions mentions = Mentions::names);
/// The same, and what of the article no row of the tables knows.
graph::Facts extract(const input::Article& article, const language::Document& document,
                     const Lexicon& lexicon, std::vector<Gap>& gaps, Mentions mentions = Mentions::names);

}  // namespace chancery::extract
