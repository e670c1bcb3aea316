#include "extract/coreference/descriptions.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Pos;

void Descriptions::read(std::uint32_t token) {
  const auto& word = draft_.token(token);
  if (word.pos != Pos::NOUN && word.pos != Pos::PROPN) return;
  if (draft_.found_over(token) != nullptr || carries_name(token) || things_.linked(token) ||
      others_.read(token))
    return;
  if (const std::string_view lemma = singular_at(draft_, token);
      words_.is_definite(token) && !words_.is_owned(token)) {
    if (lemma == "trio") sets_.just_so_many(token, 3, 2, EntityKind::person);
    if (is_one_of(lemma, {"pair", "duo"}) && !sets_.just_so_many(token, 2, 1, EntityKind::person))
      sets_.last_group(token, 2);
  }
  const bool plural = draft_.document().tag(token) == "NNS" || draft_.document().tag(token) == "NNPS";
  if (plural || words_.number(token) > 1) {
    const std::size_t count = words_.number(token);
    if (count >= 2 && count <= 6) sets_.several(token, count);
    if (count == 0 && words_.is_definite(token)) {
      sets_.both_holders(token);
      const std::string_view lemma = singular_at(draft_, token);
      if (is_one_of(lemma, {"side", "party"})) sets_.all_sides(token);
      if (is_one_of(lemma, {"neighbour", "neighbor", "country", "rival"}) && !words_.is_owned(token))
        sets_.both_states(token);
    }
    return;
  }
  for (const Noun& noun : draft_.words.nouns(draft_.lemma(token))) {
    if (noun.kind != EntityKind::agreement || !noun.refers) continue;
    const bool told = words_.is_told_paper(token);
    if (!told && !words_.is_concluded(token)) continue;
    const bool again =
        words_.is_definite(token) && (told ? things_.link_same_paper(token) : things_.link_last(token, noun));
    if (!again) things_.new_agreement(token, noun);
    return;
  }
  if (singular_at(draft_, token) == "side" && words_.is_each(token)) sets_.main_states(token, 2, false);
  const std::uint32_t title = draft_.title_at[token];
  if (title != none && draft_.titles[title].head == token && draft_.lower(token).starts_with("spokes"))
    offices_.spokesman(token, draft_.titles[title]);
  if (!words_.is_definite(token) || (title == none && things_.capital(token))) return;
  if (title != none && draft_.titles[title].head == token) {
    if (draft_.titles[title].holders.empty()) offices_.link(token, draft_.titles[title]);
    return;
  }
  if (title == none && things_.own_state(token)) return;
  const bool owns_office =
      title != none && draft_.titles[title].of_noun == token && draft_.lemma(token) != "government";
  if ((title == none || owns_office) && !words_.is_owned(token)) things_.noun(token);
}

/// "charity" of "the charity Medair": it tells what its own name is.
bool Descriptions::carries_name(std::uint32_t token) const {
  const Found* next = token + 1 < draft_.token_count() ? draft_.found_over(token + 1) : nullptr;
  return next != nullptr && next->begin == token + 1 && next->reason.rule == "name.after-noun";
}

}  // namespace chancery::extract
