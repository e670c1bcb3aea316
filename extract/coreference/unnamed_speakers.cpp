#include "extract/coreference/unnamed_speakers.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

bool UnnamedSpeakers::is_speaker(std::uint32_t token) const {
  const auto& word = draft_.token(token);
  return word.label == Label::nsubj &&
         is_one_of(draft_.lemma(word.head),
                   {"say", "tell", "add", "claim", "note", "explain", "recall", "insist", "warn", "report"});
}

/// "One of the sources", "a diplomat": one person, without a name or an office that others may tell.
bool UnnamedSpeakers::is_unnamed(std::uint32_t token) const {
  if (draft_.found_over(token) != nullptr) return false;
  std::uint32_t noun = token;
  if (draft_.lower(token) == "one") {
    const std::uint32_t of = draft_.analysis.tree.child(token, Label::prep);
    noun = of == Tree::no_token ? of : draft_.analysis.tree.child(of, Label::pobj);
    if (noun == Tree::no_token) return false;
  } else if (draft_.document().tag(token) != "NN") {
    return false;
  }
  return is_one_of(singular_at(draft_, noun),
                   {"source", "diplomat", "aide", "witness", "resident", "insider", "participant", "attendee",
                    "soldier", "officer", "refugee", "survivor", "villager", "relative", "driver", "trader"});
}

bool UnnamedSpeakers::means(std::uint32_t pronoun) {
  const std::uint32_t sentence = draft_.token(pronoun).sentence;
  for (std::uint32_t at = pronoun; at > 0 && draft_.token(at - 1).sentence + 1 >= sentence; --at) {
    const std::uint32_t token = at - 1;
    const Found* found = draft_.found_over(token);
    if (found != nullptr && found->kind == graph::EntityKind::person &&
        draft_.token(pronoun).sentence == draft_.token(token).sentence)
      return false;
    if (!is_speaker(token)) continue;
    const bool same = std::ranges::find(meant_, token) != meant_.end() || is_unnamed(token);
    const bool titled =
        same && draft_.title_at[token] != none && !draft_.titles[draft_.title_at[token]].holders.empty();
    if (!same || titled) return false;
    meant_.push_back(pronoun);
    return true;
  }
  return false;
}

}  // namespace chancery::extract
