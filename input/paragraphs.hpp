#pragma once

#include <string>
#include <vector>

#include "input/article.hpp"

namespace chancery::input {

/// The lines of which the parser gets one at a time, in the order of the text: body, and for what only they
/// tell title, deck and caption. Bylines, sources, dates, datelines and furniture are names without
/// sentences: left out.
std::vector<Line> parsed_paragraphs(const Article& article);

/// The bytes of one paragraph for the parser: as long as the span, with each line end inside it written as
/// spaces, so that offsets into the result plus `paragraph.begin` are offsets into Article::text.
std::string parser_text(const Article& article, Span paragraph);

}  // namespace chancery::input
