#include "extract/words/phrase_index.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// The folded letters and digits with which the text begins at `at`; a full stop between letters belongs to
/// them.
std::string first_word(std::string_view text, std::size_t at) {
  std::string word;
  while (at < text.size() && is_word_character(text, at)) {
    at += fold_character(text, at, word);
    if (at + 1 < text.size() && text[at] == '.' && is_word_character(text, at + 1)) {
      word += '.';
      ++at;
    }
  }
  return word;
}

}  // namespace

void PhraseIndex::add(std::string_view phrase, LetterCase letter_case, std::uint32_t value) {
  if (phrase.empty()) return;
  Phrase entry;
  entry.written = phrase;
  entry.letter_case = letter_case;
  entry.value = value;
  bool begins = true;
  for (std::size_t at = 0; at < phrase.size();) {
    const bool capital = begins && is_capitalised(phrase.substr(at));
    begins = !is_word_character(phrase, at);
    at += fold_character(phrase, at, entry.folded);
    entry.capital.resize(entry.folded.size(), false);
    if (capital && !entry.folded.empty()) entry.capital[entry.folded.size() - 1] = true;
  }
  auto& same = by_first_word_[first_word(phrase, 0)];
  const auto size = entry.folded.size();
  const auto place = std::find_if(same.begin(), same.end(),
                                  [&](std::uint32_t other) { return phrases_[other].folded.size() < size; });
  same.insert(place, static_cast<std::uint32_t>(phrases_.size()));
  phrases_.push_back(std::move(entry));
}

std::optional<std::uint32_t> PhraseIndex::match(const Phrase& phrase, std::string_view text, std::size_t at) {
  if (phrase.letter_case == LetterCase::exact) {
    if (text.substr(at, phrase.written.size()) != phrase.written) return std::nullopt;
    const std::size_t end = at + phrase.written.size();
    if (is_word_character(text, end)) return std::nullopt;
    return static_cast<std::uint32_t>(phrase.written.size());
  }
  std::string folded;
  std::size_t place = at;
  while (folded.size() < phrase.folded.size()) {
    if (place >= text.size()) return std::nullopt;
    const std::size_t before = folded.size();
    const bool capital = is_capitalised(text.substr(place, 4));
    place += fold_character(text, place, folded);
    if (folded.size() == before) continue;
    if (folded.size() > phrase.folded.size()) return std::nullopt;
    if (folded.compare(before, std::string::npos, phrase.folded, before, folded.size() - before) != 0) {
      return std::nullopt;
    }
    if (phrase.letter_case == LetterCase::name && phrase.capital[folded.size() - 1] && !capital)
      return std::nullopt;
    while (folded.back() == ' ' && place < text.size() && (text[place] == ' ' || text[place] == '\n'))
      ++place;
  }
  if (is_word_character(text, place) && text[place - 1] != '.') return std::nullopt;
  return static_cast<std::uint32_t>(place - at);
}

std::optional<PhraseIndex::Match> PhraseIndex::longest(std::string_view text, std::size_t at) const {
  const auto found = by_first_word_.find(first_word(text, at));
  if (found == by_first_word_.end()) return std::nullopt;
  for (const std::uint32_t index : found->second) {
    if (const auto size = match(phrases_[index], text, at)) return Match{phrases_[index].value, *size};
  }
  return std::nullopt;
}

std::vector<PhraseIndex::Match> PhraseIndex::all_longest(std::string_view text, std::size_t at) const {
  std::vector<Match> matches;
  const auto found = by_first_word_.find(first_word(text, at));
  if (found == by_first_word_.end()) return matches;
  for (const std::uint32_t index : found->second) {
    const auto size = match(phrases_[index], text, at);
    if (!size) continue;
    if (!matches.empty() && matches.front().size != *size) break;
    matches.push_back({phrases_[index].value, *size});
  }
  return matches;
}

}  // namespace chancery::extract
