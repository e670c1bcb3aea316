#include "language/tokenizer_rules.hpp"

#include <limits>

#include "core/error.hpp"
#include "language/tokenizer.hpp"

namespace chancery::language {
namespace {

constexpr std::uint64_t text_key = 65;  // spaCy's attribute ids ORTH and NORM
constexpr std::uint64_t norm_key = 67;

const std::string_view* entry(const Packed& piece, std::uint64_t key) {
  for (std::size_t i = 0; i + 1 < piece.items.size(); i += 2) {
    if (piece.items[i].is(Packed::Kind::integer) && piece.items[i].integer == key)
      return &piece.items[i + 1].bytes;
  }
  return nullptr;
}

Word piece_word(const Packed& piece, const Norms& norms) {
  const std::string_view* text = entry(piece, text_key);
  if (text == nullptr)
    throw Error("tokenizer: an exception without text; fetch the model again with script/fetch-model");
  Word word;
  word.text = *text;
  const std::string_view* given = entry(piece, norm_key);
  const std::string norm(given != nullptr ? *given : std::string_view());
  word.lexeme = lexeme_of(word.text, norms, given != nullptr ? &norm : nullptr);
  return word;
}

std::uint16_t number_sequence_word(TokenizerRules& rules, const std::string& text) {
  if (rules.sequence_words.size() >= std::numeric_limits<std::uint16_t>::max()) {
    throw Error("tokenizer: too many exceptions; fetch the model again with script/fetch-model");
  }
  const auto next = static_cast<std::uint16_t>(rules.sequence_words.size() + 1);
  return rules.sequence_words.try_emplace(text, next).first->second;
}

void add_sequence(TokenizerRules& rules, std::string_view text, const std::vector<RawToken>& tokens) {
  std::uint32_t node = 0;
  for (const RawToken& token : tokens) {
    const std::uint16_t word = number_sequence_word(rules, std::string(token.span.in(text)));
    const auto fresh = static_cast<std::uint32_t>(rules.sequences.size());
    const auto [place, added] = rules.sequences[node].next.try_emplace(word, fresh);
    node = place->second;
    if (added) rules.sequences.emplace_back();
  }
  rules.sequences[node].complete = true;
}

// Exceptions that the affix rules would take apart when they stand beside other signs.
void find_sequences(TokenizerRules& rules) {
  const std::deque<Word> none;
  Words words(none, [](std::string_view text) { return Word{std::string(text), {}, 0, 0}; });
  Tokenizer tokenizer(rules, words);
  Regex::Matcher matcher;
  rules.sequences.emplace_back();
  for (const auto& [text, pieces] : rules.exceptions) {
    const bool may_be_split = text.find(' ') != std::string::npos || rules.prefix.search(text, 0, matcher) ||
                              rules.infix.search(text, 0, matcher) || rules.suffix.search(text, 0, matcher);
    if (may_be_split) add_sequence(rules, text, tokenizer.split_without_exceptions(text));
  }
}

}  // namespace

TokenizerRules::TokenizerRules(const Packed& file, const Norms& norms)
    : prefix(file.at("prefix_search").bytes, "prefix_search"),
      suffix(file.at("suffix_search").bytes, "suffix_search"),
      infix(file.at("infix_finditer").bytes, "infix_finditer"),
      url(file.at("url_match").bytes, "url_match") {
  const Packed& listed = file.at("exceptions");
  for (std::size_t i = 0; i + 1 < listed.items.size(); i += 2) {
    Pieces pieces;
    for (const Packed& piece : listed.items[i + 1].items) {
      pieces.push_back({static_cast<WordId>(words.size()), 0});
      words.push_back(piece_word(piece, norms));
      pieces.back().size = static_cast<std::uint32_t>(words.back().text.size());
    }
    const std::string_view text = listed.items[i].bytes;
    longest_exception = std::max(longest_exception, text.size());
    exceptions.emplace(text, std::move(pieces));
  }
  find_sequences(*this);
  for (Word& word : words) word.sequence_word = sequence_word(word.text);
}

}  // namespace chancery::language
