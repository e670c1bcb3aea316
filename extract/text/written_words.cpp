#include "extract/text/written_words.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_apostrophe(std::string_view text, std::size_t at) {
  return text[at] == '\'' || text.substr(at).starts_with("’");
}
/// Quotation marks and dashes are bytes of other scripts, but no letters.
bool is_mark(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with("\xE2\x80") || text.substr(at).starts_with("\xC2");
}
bool is_capital(std::string_view text, Span word) { return is_capitalised(word.in(text)); }

bool ends_with_stop(std::string_view text, Span line) {
  std::string_view words = line.in(text);
  while (!words.empty() && (is_one_of(words.substr(words.size() - 1), {"\"", "'", " "})))
    words.remove_suffix(1);
  if (words.ends_with("”") || words.ends_with("’")) words.remove_suffix(3);
  return words.ends_with('.') || words.ends_with(',') || words.ends_with(')');
}

}  // namespace

std::vector<Span> written_words(std::string_view text, Span line) {
  std::vector<Span> words;
  std::size_t at = line.begin;
  while (at < line.end) {
    if (is_mark(text, at)) {
      at += text[at] == '\xC2' ? 2 : 3;
      continue;
    }
    if (!is_letter(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < line.end) {
      const bool inside = is_apostrophe(text, at) && at + 1 < line.end;
      const std::size_t next = at + (inside && text[at] != '\'' ? 3 : 1);
      if (inside && next < line.end && is_letter(text[next]) && !is_mark(text, next))
        at = next;
      else if (is_letter(text[at]) && !is_mark(text, at))
        ++at;
      else
        break;
    }
    words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
  }
  return words;
}

bool is_title_case(std::string_view text, const std::vector<Span>& words, Span line) {
  if (words.size() < 3 || !is_capital(text, words.front()) || ends_with_stop(text, line)) return false;
  std::size_t capitals = 0;
  std::size_t others = 0;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Span word = words[i];
    if (word.end - word.begin < 4 || is_grammar_word(lower_word(word.in(text)))) continue;
    const bool joined = text[word.begin - 1] == '-' && !is_capital(text, word);  // "Follow-up"
    if (!joined) ++(is_capital(text, word) ? capitals : others);
  }
  return capitals >= 2 && others * 8 <= capitals;
}

bool is_capital_line(std::string_view text, const std::vector<Span>& words) {
  return words.size() >= 4 && std::ranges::all_of(words, [&](Span word) {
           return std::ranges::none_of(word.in(text), [](char c) { return c >= 'a' && c <= 'z'; });
         });
}

WrittenWords::WrittenWords(const input::Article& article) {
  for (const input::Line& line : article.lines)
    if (line.role == input::LineRole::body && ends_with_stop(article.text, line.span))
      read(article.text, line.span);
}

void WrittenWords::read(std::string_view text, Span line) {
  for (const Span word : written_words(text, line)) {
    std::string lower = lower_word(word.in(text));
    if (!is_capital(text, word)) {
      plain_.insert(std::move(lower));
      continue;
    }
    const bool inside = word.begin > line.begin + 1 && text[word.begin - 1] == ' ' &&
                        (is_letter(text[word.begin - 2]) || text[word.begin - 2] == ',') &&
                        !is_mark(text, word.begin - (word.begin > line.begin + 3 ? 4 : 2));
    if (inside) capital_.insert(std::move(lower));
  }
}

std::string lower_word(std::string_view word) {
  std::string lower = fold(word);
  if (lower.ends_with("'s")) lower.resize(lower.size() - 2);
  return lower;
}

bool is_grammar_word(std::string_view lower) {
  return is_one_of(
      lower,
      {"a",     "an",     "the",   "of",     "to",      "in",      "on",     "for",    "with",  "and",
       "at",    "by",     "as",    "over",   "from",    "after",   "off",    "but",    "or",    "into",
       "than",  "amid",   "per",   "amidst", "against", "onto",    "among",  "during", "near",  "despite",
       "via",   "until",  "since", "unless", "between", "without", "within", "toward", "about", "towards",
       "under", "while",  "that",  "this",   "these",   "those",   "their",  "its",    "his",   "her",
       "our",   "your",   "they",  "them",   "it",      "he",      "she",    "we",     "who",   "whom",
       "whose", "which",  "what",  "when",   "where",   "why",     "how",    "if",     "could", "would",
       "will",  "should", "must",  "can",    "may",     "might",   "not",    "no",     "upon",  "before"});
}

}  // namespace chancery::extract
