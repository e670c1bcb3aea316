#pragma once

#include <string>

#include "extract/words/lexicon.hpp"
#include "input/article.hpp"
#include "language/model.hpp"

namespace chancery::extract {

/// What the English model makes of an article: with headlines in plain case (see write_in_plain_case), and
/// with no sentence ended by the full stop of a rank ("Brig. Gen. Ann Lee"), which the model's tokenizer cuts
/// off.
/// @param model  that of the parser
/// @param text   becomes Article::text as the model reads it, of the same length: the article's spans fit it;
///               must outlive the document, which points into it
language::Document parse_article(const input::Article& article, const Lexicon& lexicon,
                                 const language::Model& model, language::Parser& parser, std::string& text);

}  // namespace chancery::extract
