#include "language/tokenizer.hpp"

#include <algorithm>

#include "language/characters.hpp"

namespace chancery::language {
namespace {

// Longer chunks are rare, and what is kept has to be bounded.
constexpr std::size_t longest_kept_chunk = 128;
constexpr std::size_t most_kept_chunks = 50'000;

// Every suffix but a run of full stops is far shorter than this, look-behind included.
constexpr std::size_t suffix_window = 64;

std::size_t suffix_search_begin(std::string_view text) {
  std::size_t begin = text.find_last_not_of('.');
  if (begin == std::string_view::npos) begin = 0;
  begin = begin > suffix_window ? begin - suffix_window : 0;
  while (begin > 0 && !begins_character(text[begin])) --begin;
  return begin;
}

void append(std::vector<RawToken>& tokens, const TokenizerRules::Pieces& pieces, std::uint32_t begin) {
  for (const auto& piece : pieces) {
    tokens.push_back({piece.word, {begin, begin + piece.size}, false});
    begin += piece.size;
  }
}

bool longer_then_earlier(Span a, Span b) {
  return a.size() != b.size() ? a.size() > b.size() : a.begin < b.begin;
}

// Of overlapping sequences the longest wins, then the first; one that lost still shuts out those it covers.
std::vector<Span> without_overlaps(std::vector<Span> found, std::size_t tokens) {
  std::sort(found.begin(), found.end(), longer_then_earlier);
  std::vector<bool> covered(tokens, false);
  std::vector<Span> kept;
  for (const Span span : found) {
    if (!covered[span.begin] && !covered[span.end - 1]) kept.push_back(span);
    for (std::uint32_t i = span.begin; i < span.end; ++i) covered[i] = true;
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

}  // namespace

std::vector<RawToken> Tokenizer::split(std::string_view text) {
  std::vector<RawToken> tokens = split_chunks(text, true);
  restore_exceptions(text, tokens);
  return tokens;
}

std::vector<RawToken> Tokenizer::split_without_exceptions(std::string_view text) {
  return split_chunks(text, false);
}

std::vector<RawToken> Tokenizer::split_chunks(std::string_view text, bool with_exceptions) {
  std::vector<RawToken> tokens;
  std::uint32_t begin = 0;
  bool in_space = false;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto at = static_cast<std::uint32_t>(text.size() - rest.size());
    const char32_t character = take_character(rest);
    const bool space = is_space(character);
    if (at == 0) in_space = space;
    if (space == in_space) continue;
    in_space = space;
    if (begin < at) add_chunk(text, {begin, at}, with_exceptions, tokens);
    begin = at;
    if (character == U' ') {
      tokens.back().space_after = true;
      begin = at + 1;
    }
  }
  const auto end = static_cast<std::uint32_t>(text.size());
  if (begin < end) add_chunk(text, {begin, end}, with_exceptions, tokens);
  return tokens;
}

void Tokenizer::add_chunk(std::string_view text, Span chunk, bool with_exceptions,
                          std::vector<RawToken>& tokens) {
  const std::string_view word = chunk.in(text);
  if (with_exceptions) {
    if (const auto known = chunks_.find(word); known != chunks_.end()) {
      return append(tokens, known->second, chunk.begin);
    }
  }
  Pieces pieces = split_chunk(word, with_exceptions);
  append(tokens, pieces, chunk.begin);
  if (!with_exceptions || word.size() > longest_kept_chunk) return;
  if (chunks_.size() >= most_kept_chunks) chunks_.clear();
  chunks_.emplace(word, std::move(pieces));
}

TokenizerRules::Pieces Tokenizer::split_chunk(std::string_view chunk, bool with_exceptions) {
  const auto is_exception = [&](std::string_view part) {
    return with_exceptions && !part.empty() && rules_.exception(part) != nullptr;
  };
  Pieces pieces;
  std::vector<std::string_view> suffixes;
  std::size_t last_size = 0;
  while (!chunk.empty() && chunk.size() != last_size && !is_exception(chunk)) {
    last_size = chunk.size();
    const auto prefix = rules_.prefix.search(chunk, 0, matcher_);
    const std::size_t before = prefix ? prefix->size() : 0;
    const std::string_view rest = chunk.substr(before);
    if (before > 0) add_word(chunk.substr(0, before), pieces);
    if (before > 0 && is_exception(rest)) {
      chunk = rest;
      break;
    }
    const auto suffix = rules_.suffix.search(rest, suffix_search_begin(rest), matcher_);
    const std::size_t after = suffix ? suffix->size() : 0;
    if (after > 0 && is_exception(chunk.substr(0, chunk.size() - after))) {
      // The whole without the suffix is an exception: the prefix stays on.
      if (before > 0) pieces.pop_back();
      suffixes.push_back(chunk.substr(chunk.size() - after));
      chunk.remove_suffix(after);
      break;
    }
    if (after > 0) suffixes.push_back(rest.substr(rest.size() - after));
    chunk = rest.substr(0, rest.size() - after);
  }
  if (!chunk.empty()) add_middle(chunk, with_exceptions, pieces);
  for (auto suffix = suffixes.rbegin(); suffix != suffixes.rend(); ++suffix) add_word(*suffix, pieces);
  return pieces;
}

void Tokenizer::add_middle(std::string_view middle, bool with_exceptions, Pieces& pieces) {
  if (const Pieces* exception = with_exceptions ? rules_.exception(middle) : nullptr) {
    pieces.insert(pieces.end(), exception->begin(), exception->end());
    return;
  }
  // No URL is without a full stop.
  if (middle.find('.') != std::string_view::npos && rules_.url.search(middle, 0, matcher_)) {
    return add_word(middle, pieces);
  }
  if (const std::size_t bracket = glued_bracket(middle); bracket != std::string_view::npos) {
    add_middle(middle.substr(0, bracket), with_exceptions, pieces);
    add_word(middle.substr(bracket, 1), pieces);
    return add_word(middle.substr(bracket + 1), pieces);
  }
  std::size_t begin = 0;
  std::size_t from = 0;
  while (from < middle.size()) {
    const auto infix = rules_.infix.search(middle, from, matcher_);
    if (!infix || infix->empty()) break;
    from = infix->end;
    if (infix->begin == 0) continue;
    if (begin < infix->begin) add_word(middle.substr(begin, infix->begin - begin), pieces);
    add_word(infix->in(middle), pieces);
    begin = infix->end;
  }
  if (begin < middle.size()) add_word(middle.substr(begin), pieces);
}

void Tokenizer::add_word(std::string_view text, Pieces& pieces) {
  pieces.push_back({words_.find_or_add(text), static_cast<std::uint32_t>(text.size())});
}

std::vector<Span> Tokenizer::find_sequences(const std::vector<RawToken>& tokens) const {
  std::vector<Span> found;
  for (std::uint32_t begin = 0; begin < tokens.size(); ++begin) {
    std::uint32_t node = 0;
    for (std::uint32_t i = begin; i < tokens.size(); ++i) {
      const std::uint16_t word = words_[tokens[i].word].sequence_word;
      if (word == 0) break;
      const auto next = rules_.sequences[node].next.find(word);
      if (next == rules_.sequences[node].next.end()) break;
      node = next->second;
      if (rules_.sequences[node].complete) found.push_back({begin, i + 1});
    }
  }
  return found;
}

void Tokenizer::restore_exceptions(std::string_view text, std::vector<RawToken>& tokens) const {
  std::vector<Span> found = find_sequences(tokens);
  if (found.empty()) return;
  std::vector<RawToken> restored;
  std::uint32_t done = 0;
  for (const Span span : without_overlaps(std::move(found), tokens.size())) {
    const Span source{tokens[span.begin].span.begin, tokens[span.end - 1].span.end};
    const Pieces* exception = rules_.exception(source.in(text));
    if (exception == nullptr) continue;
    restored.insert(restored.end(), tokens.begin() + done, tokens.begin() + span.begin);
    append(restored, *exception, source.begin);
    restored.back().space_after = tokens[span.end - 1].space_after;
    done = span.end;
  }
  restored.insert(restored.end(), tokens.begin() + done, tokens.end());
  tokens = std::move(restored);
}

}  // namespace chancery::language
