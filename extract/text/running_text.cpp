#include "extract/text/running_text.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

#include "extract/text/plain_case.hpp"
#include "extract/words/letters.hpp"
#include "input/paragraphs.hpp"

namespace chancery::extract {
namespace {

/// The full stops of ranks before a name: "Col. Ann Lee", "Brig. Gen. Ann Lee".
std::vector<std::size_t> stops_of_ranks(std::string_view text) {
  std::vector<std::size_t> stops;
  for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1)) {
    const bool named = at + 2 < text.size() && text[at + 1] == ' ' &&
                       std::isupper(static_cast<unsigned char>(text[at + 2])) != 0;
    if (!named) continue;
    std::size_t begin = at;
    while (begin > 0 && std::isalpha(static_cast<unsigned char>(text[begin - 1])) != 0) --begin;
    if (is_one_of(text.substr(begin, at - begin), {"Brig", "Maj", "Lt", "Lieut", "Col", "Capt", "Sgt", "Cmdr",
                                                   "Cdr", "Cpl", "Pvt", "Amb", "Supt", "Insp", "Comdr"}))
      stops.push_back(at);
  }
  return stops;
}

}  // namespace

language::Document parse_article(const input::Article& article, const Lexicon& lexicon,
                                 const language::Model& model, language::Parser& parser, std::string& text) {
  text = article.text;
  std::vector<Span> paragraphs;
  for (const input::Line& line : input::parsed_paragraphs(article)) {
    const std::string words = input::parser_text(article, line.span);
    std::ranges::copy(words, text.begin() + line.span.begin);
    paragraphs.push_back(line.span);
  }
  write_in_plain_case(article, lexicon, model, text);
  // With a letter for its stop the rank is one token to the tokenizer; the document shows the text as
  // written.
  const std::vector<std::size_t> stops = stops_of_ranks(text);
  for (const std::size_t stop : stops) text[stop] = 'n';
  language::Document document = parser.parse(text, paragraphs);
  for (const std::size_t stop : stops) text[stop] = '.';
  return document;
}

}  // namespace chancery::extract
