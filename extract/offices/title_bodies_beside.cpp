// Whose office it is by what stands behind the title or its holder, or by whom else the sentence tells of.
#include <algorithm>

#include "extract/offices/office_bodies.hpp"
#include "extract/offices/title_bodies.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;

/// "Ann Lee, deputy premier and foreign minister of Jordan": the body of the office joined behind, of the
/// same bearer.
EntityIndex TitleBodies::body_of_next(const Title& title, std::size_t number) const {
  std::uint32_t at = title.end;
  if (!is_one_of(draft_.lower(at), {"and", "&"}) || title.plural || title.possessor != none ||
      title.holders.size() <= number || !draft_.same_sentence(title.head, at + 1))
    return none;
  ++at;
  const std::uint32_t index = draft_.title_at[at];
  if (index == none || draft_.titles[index].begin != at) return none;
  const Title& next = draft_.titles[index];
  const bool another =
      !next.holders.empty() && std::ranges::find(next.holders, title.holders[number]) == next.holders.end();
  if (another || next.bodies.size() != 1 || draft_.found[next.bodies.front()].begin < next.head) return none;
  return draft_.found[next.bodies.front()].entity;
}

/// "spokesman for UN Secretary-General Ann Lee": the body or state of the office behind, of whoever is
/// served.
EntityIndex TitleBodies::body_of_bearer_behind(const Title& title) const {
  if (!title.bodies.empty() || title.possessor != none || title.plural ||
      !is_one_of(draft_.lower(title.end), {"for", "of", "to"}) ||
      !draft_.same_sentence(title.head, title.end + 1))
    return none;
  std::uint32_t at = title.end + 1;
  while (draft_.title_at[at] == none && at < title.end + 4 && draft_.same_sentence(title.head, at + 1)) ++at;
  const std::uint32_t index = draft_.title_at[at];
  if (index == none || draft_.titles[index].bodies.size() != 1 || draft_.titles[index].holders.empty())
    return none;
  return draft_.found[draft_.titles[index].bodies.front()].entity;
}

/// "Ann Lee, commander, XI Corps, Lima" of a list: the body right behind the office.
EntityIndex TitleBodies::body_behind_comma(const Title& title) const {
  if (title.holder_rule != "office.after-name") return none;
  std::uint32_t at = title.end;
  if (draft_.word_safe(at) == "(" && draft_.word_safe(at + 2) == ")") at += 3;
  const Found* body = draft_.word_safe(at) == "," ? draft_.found_over(at + 1) : nullptr;
  const bool fits = body != nullptr && body->begin == at + 1 && body->kind == EntityKind::organisation &&
                    draft_.same_sentence(title.head, at + 1);
  const bool ends = fits && (!draft_.same_sentence(title.head, body->end) ||
                             is_one_of(draft_.word(body->end), {",", ";", ".", "("}));
  return ends ? body->entity : none;
}

/// "union leader Litia Raman of the Fiji Trades Union", "the envoys, Ann Lee for Togo and ...": the body
/// behind the name.
EntityIndex TitleBodies::body_after_name(const Title& title, std::size_t number) const {
  if (title.holders.empty()) return none;
  for (const std::uint32_t index : draft_.persons[title.holders[number]].found) {
    const Found& name = draft_.found[index];
    if (draft_.token(name.begin).sentence != draft_.token(title.head).sentence) continue;
    const Found* shared =
        title.plural && draft_.lower(name.end) == "for" ? draft_.found_over(name.end + 1) : nullptr;
    if (shared != nullptr && shared->kind == EntityKind::state) return shared->entity;
    // "Governor Ann Lee of Indiana"
    const bool local =
        is_one_of(draft_.lemma(title.head), {"governor", "mayor", "premier", "bishop", "archbishop"}) ||
        is_one_of(fold(title.role.in(draft_.document().text)), {"chief minister", "first minister"});
    const Found* place = local && title.end <= name.begin && draft_.lower(name.end) == "of"
                             ? draft_.found_over(name.end + 1)
                             : nullptr;
    if (place != nullptr && place->kind == EntityKind::place) return place->entity;
    if (name.state == none) continue;
    const Found& body = draft_.found[name.state];
    const bool of_state = title.plural || (title.office != nullptr && title.office->default_of == "state");
    // "Prime Minister Ann Lee of the Labour Party"
    const bool governs =
        of_state && (title.office->type.starts_with("HeadOf") || title.office->type.ends_with("Minister"));
    if (governs && is_one_of(body.subtype, {"party", ""}) && body.kind == EntityKind::organisation) continue;
    const bool fits = body.kind == EntityKind::organisation || (body.kind == EntityKind::state && of_state);
    if (fits && body.begin >= name.end) return body.entity;
  }
  return none;
}

/// "in a call with her colleague, Ann Lee": of the one other state of which the sentence tells.
EntityIndex TitleBodies::state_of_other(const Title& title) const {
  // "his counterpart in Niamey"
  const Found* seat = draft_.found_over(title.end - 1);
  const EntityIndex own = title.possessor == none ? none : owners_.owner_of(title);
  if (seat != nullptr && seat->known != nullptr && seat->known->how == Known::How::capital) {
    // "France's ambassador in Oslo ...; his colleague in Rome": both are sent by one state
    if (own != none && draft_.lemma(title.head) == "colleague" && is_sent_by(own)) return own;
    return entity_by_key(draft_, seat->known->state, "name.state-of-office");
  }
  EntityIndex other = none;
  const auto& sentence = draft_.sentence_of(title.head);
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const Found* found = draft_.found_over(i);
    if (found == nullptr || found->kind != EntityKind::state || found->reading == graph::Reading::place)
      continue;
    if (found->entity == own || found->entity == other) continue;
    if (other != none) return none;
    other = found->entity;
  }
  if (own == none) return none;
  return other != none ? other : state_travelled_to(title, own);
}

/// "Ann Lee will travel to Oman for talks with her counterpart": the only other state, where it is the aim.
EntityIndex TitleBodies::state_travelled_to(const Title& title, EntityIndex own) const {
  EntityIndex aim = none;
  for (std::uint32_t i = draft_.sentence_of(title.head).begin + 1; i < title.begin; ++i) {
    const Found* found = draft_.found_over(i);
    if (found == nullptr || found->begin != i || found->kind != EntityKind::state || found->entity == own)
      continue;
    if (aim != none || draft_.lower(i - 1) != "to") return none;
    aim = found->entity;
  }
  return aim;
}

/// Whether the last office told before is that of somebody whom the state sends abroad.
bool TitleBodies::is_sent_by(EntityIndex state) const {
  const auto& tenures = draft_.analysis.facts.tenures;
  return !tenures.empty() && tenures.back().body == state &&
         is_one_of(tenures.back().office_type, {"Ambassador", "Envoy", "Consul", "ChargeDAffaires"});
}

}  // namespace chancery::extract
