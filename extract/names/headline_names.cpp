#include "extract/names/headline_names.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// "Moscow, Prague": names joined by a comma only.
bool lists_names(const Draft& draft, std::uint32_t begin, std::uint32_t end) {
  const bool joined = (begin > 1 && draft.word(begin - 1) == ",") || draft.word(begin + 1) == ",";
  return joined && draft.found_over(end - 1) != nullptr;
}

}  // namespace

bool leads_headline(const Draft& draft, std::uint32_t at) {
  const auto& sentence = draft.sentence_of(at);
  std::uint32_t first = at;
  while (first > sentence.begin && draft.word(first - 1) != ";") --first;
  for (std::uint32_t i = first; i < at; ++i) {
    if (draft.found_over(i) == nullptr && draft.word(i) != "," && draft.lower(i) != "and") return false;
  }
  std::uint32_t next = at + 1;
  while (next < sentence.end &&
         (draft.found_over(next) != nullptr || draft.word(next) == "," || draft.lower(next) == "and"))
    ++next;
  if (next >= sentence.end) return false;
  const std::string_view tag = draft.document().tag(next);
  // "trade" of "Moscow, Prague trade expulsions" is taken for a noun
  const bool base =
      is_one_of(draft.lower(next), {"trade", "swap", "exchange", "sign", "ink", "agree", "clash", "meet"});
  return tag == "VBZ" || tag == "VBP" || tag == "VBD" || tag == "MD" ||
         (base && lists_names(draft, at, next));
}

}  // namespace chancery::extract
