#include "extract/words/lemmas.hpp"

#include <string>
#include <utility>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// The lemma of a strong verb with a prefix: "retook", "overflew"; empty for all else.
std::string strong(std::string_view word) {
  constexpr std::string_view prefixes[] = {"re", "over", "out", "fore", "under", "mis"};
  constexpr std::pair<std::string_view, std::string_view> forms[] = {
      {"took", "take"},   {"taken", "take"},    {"flew", "fly"},    {"flown", "fly"},  {"sold", "sell"},
      {"wrote", "write"}, {"written", "write"}, {"drew", "draw"},   {"drawn", "draw"}, {"made", "make"},
      {"won", "win"},     {"fought", "fight"},  {"saw", "see"},     {"seen", "see"},   {"sent", "send"},
      {"threw", "throw"}, {"ran", "run"},       {"built", "build"}, {"told", "tell"},  {"went", "go"}};
  for (const std::string_view prefix : prefixes) {
    if (!word.starts_with(prefix)) continue;
    for (const auto& [form, base] : forms) {
      if (word.substr(prefix.size()) == form) return std::string(prefix) + std::string(base);
    }
  }
  return {};
}

/// What a weak verb may be the form of: "relaunched" of "relaunch", "relaunche", "blogged" of "blog".
std::vector<std::string> weak(std::string_view word) {
  std::string_view stem;
  if (word.ends_with("ing")) stem = word.substr(0, word.size() - 3);
  if (word.ends_with("ed")) stem = word.substr(0, word.size() - 2);
  if (stem.size() < 2) return {};
  std::vector<std::string> bases{std::string(stem), std::string(stem) + "e"};
  const std::size_t last = stem.size() - 1;
  if (stem[last] == stem[last - 1]) bases.emplace_back(stem.substr(0, last));
  return bases;
}

std::string mended(std::string_view word, const EventLexicon& lexicon) {
  const std::string lower = fold(word);
  if (std::string base = strong(lower); !base.empty() && lexicon.knows_verb(base)) return base;
  for (std::string& base : weak(lower)) {
    if (lexicon.knows_verb(base)) return std::move(base);
  }
  return {};
}

}  // namespace

std::optional<language::Document> with_mended_lemmas(const language::Document& document,
                                                     const EventLexicon& lexicon) {
  std::optional<language::Document> copy;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    if (document.tokens[i].pos != language::Pos::VERB || lexicon.knows_verb(document.lemma(i))) continue;
    const std::string base = mended(document.word(i), lexicon);
    if (base.empty() || base == document.lemma(i)) continue;
    if (!copy) copy = document;
    const auto begin = static_cast<std::uint32_t>(copy->lemmas.size());
    copy->lemmas += base;
    copy->tokens[i].lemma = {begin, static_cast<std::uint32_t>(copy->lemmas.size())};
  }
  return copy;
}

}  // namespace chancery::extract
