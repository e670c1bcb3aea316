#include "extract/words/lemmas.hpp"

#include <algorithm>
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

bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }

/// Whether "ed" would double the last letter of a verb of one syllable: "hop", "slat".
bool doubles(std::string_view lemma) {
  if (lemma.size() < 3 || std::ranges::count_if(lemma, is_vowel) != 1) return false;
  const std::size_t last = lemma.size() - 1;
  return !is_vowel(lemma[last]) && is_vowel(lemma[last - 1]) && !is_vowel(lemma[last - 2]) &&
         std::string_view("wxy").find(lemma[last]) == std::string_view::npos;
}

/// "hope" of "hoped", "hopes" and "hoping", which the model takes for forms of "hop"; empty for all else.
std::string with_e(std::string_view word, std::string_view lemma) {
  if (!doubles(lemma) || !word.starts_with(lemma)) return {};
  const std::string_view ending = word.substr(lemma.size());
  const bool hisses =
      lemma.ends_with("s") || lemma.ends_with("z") || lemma.ends_with("ch") || lemma.ends_with("sh");
  const bool plain = ending == "ed" || ending == "ing" || (ending == "es" && !hisses);
  return plain ? std::string(lemma) + "e" : std::string();
}

/// "chair" of "co-chaired"
std::string joint(std::string_view word) {
  if (!word.starts_with("co-")) return {};
  word.remove_prefix(3);
  for (const std::string_view base : {"chair", "host", "sponsor"}) {
    if (word.starts_with(base)) return std::string(base);
  }
  return word == "led" ? "lead" : "";
}

std::string mended(std::string_view word, const EventLexicon& lexicon) {
  const std::string lower = fold(word);
  if (std::string base = strong(lower); !base.empty() && lexicon.knows_verb(base)) return base;
  for (std::string& base : weak(lower)) {
    if (lexicon.knows_verb(base)) return std::move(base);
  }
  return {};
}

/// "charge" of "charge d'affaires", which is no accusation.
bool is_envoy(const language::Document& document, std::uint32_t token) {
  constexpr std::string_view second = "d'affaires";
  return token + 1 < document.tokens.size() && document.word(token + 1).size() >= second.size() &&
         document.tokens[token].pos == language::Pos::NOUN && fold(document.word(token + 1)) == second &&
         fold(document.word(token)) == "charge";
}

/// "general" of "consulate general", which is the mission's noun.
bool is_of_consulate(const language::Document& document, std::uint32_t token) {
  return token > 0 && fold(document.word(token)) == "general" &&
         fold(document.word(token - 1)) == "consulate";
}

/// "the trawler", which the model takes for a comparative of "trawl"; empty for all else.
std::string doer(const language::Document& document, std::uint32_t token, const EventLexicon& lexicon) {
  if (document.tag(token) != "JJR" || document.tokens[token].label == language::Label::amod) return {};
  std::string lower = fold(document.word(token));
  const LemmaEntry* entry = lexicon.find(lower);
  return entry && entry->classes != 0 ? lower : std::string();
}

}  // namespace

std::optional<language::Document> with_mended_lemmas(const language::Document& document,
                                                     const EventLexicon& lexicon) {
  std::optional<language::Document> copy;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const bool envoy = is_envoy(document, i);
    std::string base = envoy                          ? "chargé"
                       : is_of_consulate(document, i) ? "consulate"
                                                      : doer(document, i, lexicon);
    const bool noun = !base.empty();
    if (document.tokens[i].pos != language::Pos::VERB && !noun) continue;
    if (base.empty()) base = joint(document.word(i));
    if (base.empty()) base = with_e(fold(document.word(i)), document.lemma(i));
    if (base.empty() && lexicon.knows_verb(document.lemma(i))) continue;
    if (base.empty()) base = mended(document.word(i), lexicon);
    if (base.empty() || base == document.lemma(i)) continue;
    if (!copy) copy = document;
    const auto begin = static_cast<std::uint32_t>(copy->lemmas.size());
    copy->lemmas += base;
    copy->tokens[i].lemma = {begin, static_cast<std::uint32_t>(copy->lemmas.size())};
    if (noun) copy->tokens[i].pos = language::Pos::NOUN;
  }
  return copy;
}

}  // namespace chancery::extract
