#include "extract/people/kin_persons.hpp"

#include "extract/people/name_styles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

void KinPersons::read(std::uint32_t at) {
  const bool next = is_one_of(draft_.lemma(at), {"successor", "predecessor"});
  if ((!next && !is_kin_word(draft_.lemma(at))) || draft_.document().tag(at) != "NN") return;
  if (draft_.analysis.tree.child(at, Label::poss) == Tree::no_token) return;
  const std::uint32_t name = name_behind(at);
  if (!draft_.same_sentence(at, name) || !is_capitalised(draft_.word(name)) ||
      draft_.token(name).pos != Pos::PROPN)
    return;
  Found* const found = persons_.at(name);
  if (found == nullptr) {
    const bool free = draft_.found_at[name] == none && draft_.title_at[name] == none;
    if (free && is_closed(name + 1)) persons_.add(name, name + 1, "name.relative");
    return;
  }
  const bool guessed = found->known == nullptr && found->reason.rule == "name.model";
  if (found->kind == EntityKind::person || !is_closed(found->end)) return;
  const std::string_view word = draft_.lower(name);
  const bool usual = draft_.words.is_given_name(word) || draft_.words.usual_bearer(word) != '\0';
  const bool named = found->known != nullptr && found->end == name + 1 &&
                     (found->known->how == Known::How::name || found->known->how == Known::How::capital);
  if ((named && usual) || (guessed && found->end < name + 4)) persons_.make(*found, "name.relative");
}

/// Where the name may begin: right behind the relative, behind a comma, or behind "and co-owner,".
std::uint32_t KinPersons::name_behind(std::uint32_t at) const {
  if (draft_.word_safe(at + 1) == ",") return at + 2;
  if (draft_.lower(at + 1) != "and") return at + 1;
  for (std::uint32_t i = at + 2; i < at + 6 && draft_.same_sentence(at, i); ++i) {
    if (draft_.word(i) == ",") return i + 1;
    if (draft_.token(i).pos == Pos::VERB || draft_.found_over(i) != nullptr) break;
  }
  return at + 1;
}

/// Nothing that the name would belong to follows: "his wife, Georgia, and".
bool KinPersons::is_closed(std::uint32_t end) const {
  if (end >= draft_.token_count()) return true;
  const Pos pos = draft_.token(end).pos;
  return pos != Pos::PROPN && draft_.document().tag(end) != "POS" && draft_.word(end) != "-";
}

}  // namespace chancery::extract
