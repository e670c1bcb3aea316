#pragma once

#include <string>

#include "extract/words/lexicon.hpp"
#include "input/article.hpp"
#include "language/model.hpp"

namespace chancery::extract {

/// Writes lines without a full stop in which Every Word Begins With A Capital, OR ALL LETTERS ARE CAPITALS,
/// as running text is written: with capitals only where a name is. Names are told by the tables, by how the
/// rest of the article writes the word, and by the model's index of English words.
/// @param text  Article::text as the parser is to get it; it keeps its length, so that spans stay right
void write_in_plain_case(const input::Article& article, const Lexicon& lexicon, const language::Model& model,
                         std::string& text);

}  // namespace chancery::extract
