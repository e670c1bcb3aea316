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

/// The size of the word with which the text begins, where folding left each of its letters one byte; else 0.
std::size_t ascii_size(std::string_view text, std::string_view word) {
  const bool ascii = std::ranges::all_of(text.substr(0, word.size()), is_ascii);
  return ascii ? word.size() : 0;
}

/// Whether the folded text goes on at `done` as the text does at `place`; moves both past the character.
bool match_character(std::string_view folded, std::size_t& done, std::string_view text, std::size_t& place) {
  if (is_ascii(text[place])) return folded_ascii[static_cast<unsigned char>(text[place++])] == folded[done++];
  std::string letters;
  place += fold_character(text, place, letters);
  if (folded.substr(done, letters.size()) != letters) return false;
  done += letters.size();
  return true;
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

std::optional<std::uint32_t> PhraseIndex::match(const Phrase& phrase, std::string_view text, std::size_t at,
                                                std::size_t known) {
  if (phrase.letter_case == LetterCase::exact) {
    if (text.substr(at, phrase.written.size()) != phrase.written) return std::nullopt;
    const std::size_t end = at + phrase.written.size();
    if (is_word_character(text, end)) return std::nullopt;
    return static_cast<std::uint32_t>(phrase.written.size());
  }
  const bool named = phrase.letter_case == LetterCase::name;
  std::size_t place = at + known;
  for (std::size_t done = known; done < phrase.folded.size();) {
    if (place >= text.size()) return std::nullopt;
    const std::size_t begin = place;
    const std::size_t before = done;
    if (!match_character(phrase.folded, done, text, place)) return std::nullopt;
    if (done == before) continue;
    if (named && phrase.capital[done - 1] && !is_capitalised(text.substr(begin, 4))) return std::nullopt;
    const bool blank = phrase.folded[done - 1] == ' ';
    while (blank && place < text.size() && (text[place] == ' ' || text[place] == '\n')) ++place;
  }
  for (std::size_t done = 0; named && done < known; ++done) {
    if (phrase.capital[done] && !is_capitalised(text.substr(at + done))) return std::nullopt;
  }
  if (is_word_character(text, place) && text[place - 1] != '.') return std::nullopt;
  return static_cast<std::uint32_t>(place - at);
}

std::optional<PhraseIndex::Match> PhraseIndex::longest(std::string_view text, std::size_t at) const {
  const std::string word = first_word(text, at);
  const std::vector<std::uint32_t>* same = by_first_word_.find(word);
  if (same == nullptr) return std::nullopt;
  const std::size_t known = ascii_size(text.substr(at), word);
  for (const std::uint32_t index : *same) {
    if (const auto size = match(phrases_[index], text, at, known)) return Match{phrases_[index].value, *size};
  }
  return std::nullopt;
}

std::vector<PhraseIndex::Match> PhraseIndex::all_longest(std::string_view text, std::size_t at) const {
  std::vector<Match> matches;
  const std::string word = first_word(text, at);
  const std::vector<std::uint32_t>* same = by_first_word_.find(word);
  if (same == nullptr) return matches;
  const std::size_t known = ascii_size(text.substr(at), word);
  for (const std::uint32_t index : *same) {
    const auto size = match(phrases_[index], text, at, known);
    if (!size) continue;
    if (!matches.empty() && matches.front().size != *size) break;
    matches.push_back({phrases_[index].value, *size});
  }
  return matches;
}

}  // namespace chancery::extract
