#include "extract/people/kin_persons.hpp"

#include "extract/people/name_styles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

void KinPersons::read(std::uint32_t at) {
  if (!is_kin_word(fold(draft_.document().lemma(at))) || draft_.document().tag(at) != "NN") return;
  if (draft_.analysis.tree.child(at, Label::poss) == Tree::no_token) return;
  const bool comma = draft_.word_safe(at + 1) == ",";
  const std::uint32_t name = comma ? at + 2 : at + 1;
  if (!draft_.same_sentence(at, name) || !is_capitalised(draft_.word(name)) ||
      draft_.token(name).pos != Pos::PROPN || !is_closed(name + 1))
    return;
  Found* const found = persons_.at(name);
  if (found == nullptr) {
    if (draft_.found_at[name] == none && draft_.title_at[name] == none)
      persons_.add(name, name + 1, "name.relative");
    return;
  }
  if (found->kind == EntityKind::person || found->end != name + 1) return;
  const bool named = found->known == nullptr || found->known->how == Known::How::name ||
                     found->known->how == Known::How::capital;
  const std::string word = fold(draft_.word(name));
  if (!named || (!draft_.words.is_given_name(word) && draft_.words.usual_bearer(word) == '\0')) return;
  persons_.make(*found, "name.relative");
}

/// Nothing that the name would belong to follows: "his wife, Georgia, and".
bool KinPersons::is_closed(std::uint32_t end) const {
  if (end >= draft_.token_count()) return true;
  const Pos pos = draft_.token(end).pos;
  return pos != Pos::PROPN && draft_.document().tag(end) != "POS" && draft_.word(end) != "-";
}

}  // namespace chancery::extract
