#include "extract/text/headline_words.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

bool HeadlineWords::has_finite_verb(const language::Sentence& sentence, std::uint32_t but) const {
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const std::string_view at = tag(i);
    if (i == but || !is_one_of(at, {"VBD", "VBZ", "VBP", "MD"})) continue;
    if (is_name_at_begin(sentence, i)) continue;
    if (but != Tree::no_token && label(i) == Label::conj && head(i) == but) continue;
    if (label(i) == Label::advcl && tree().child(i, Label::mark) != Tree::no_token) continue;
    if (at == "VBD" || at == "MD" || document().tokens[i].pos == Pos::AUX) return true;
    const LemmaEntry* entry = lexicon_.find(document().lemma(i));
    const bool tells = tells_as(Trigger::Pos::verb, document().lemma(i));
    const bool people = entry != nullptr && entry->classes != 0 && document().word(i).ends_with('s');
    if (tells || (at == "VBZ" && !people)) return true;  // "N Korea fires missile into sea"
  }
  return false;
}

bool HeadlineWords::begins_object(std::uint32_t token) const {
  return is_one_of(tag(token), {"JJ", "CD", "DT", "NNP", "NN", "NNS", "NNPS", "PRP$", "VBG", "RP", "VBP"}) ||
         is_one_of(document().word(token), {"into", "off"});
}

bool HeadlineWords::tells_as(Trigger::Pos pos, std::string_view lemma) const {
  const LemmaEntry* entry = lexicon_.find(lemma);
  return entry != nullptr && std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
           return lexicon_.trigger(index).pos == pos && lexicon_.trigger(index).words.size() == 1;
         });
}

bool HeadlineWords::is_name_at_begin(const language::Sentence& sentence, std::uint32_t token) const {
  if (token != sentence.begin || !is_capitalised(document().word(token))) return false;
  const bool known = lexicon_.find(fold(document().word(token))) != nullptr;
  return !known && is_one_of(tag(token), {"VB", "VBN", "VBP", "VBD", "VBG", "JJ", "RB", "UH"});
}

}  // namespace chancery::extract
