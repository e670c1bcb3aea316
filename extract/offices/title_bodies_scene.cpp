// Whose office it is by what the sentence and the paragraph tell of.
#include "extract/offices/office_bodies.hpp"
#include "extract/offices/title_bodies.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;

/// "Chad's envoy, the former foreign minister Ann Lee": the state of what the sentence tells the bearer to be
/// besides.
EntityIndex TitleBodies::state_of_other_office(const Title& title, EntityIndex holder) const {
  const auto& facts = draft_.analysis.facts;
  const auto& sentence = draft_.sentence_of(title.head);
  const Span span = draft_.document().span_of(sentence.begin, sentence.end);
  for (const Tenure& tenure : facts.tenures) {
    if (tenure.holder != holder || tenure.body == none || tenure.confidence < 0.7) continue;
    if (facts.entities[tenure.body].kind == EntityKind::state && span.overlaps(tenure.evidence.front()))
      return tenure.body;
  }
  return none;
}

/// "Chad expelled Kenya's ambassador. It accused the ambassador, Ann Lee, of ...": the one state whose
/// bearers of that office, without names, the sentences before tell of.
EntityIndex TitleBodies::state_of_unnamed(const Title& title) const {
  constexpr std::uint32_t reach = 6;  // sentences
  if (const EntityIndex sent = state_of_diplomats(title); sent != none) return sent;
  if (title.plural || title.begin == title.head || draft_.lower(title.head - 1) != "the" ||
      title.role != draft_.token(title.head).span)
    return none;
  const std::uint32_t own = draft_.token(title.head).sentence;
  EntityIndex state = none;
  for (const Title& other : draft_.titles) {
    const std::uint32_t there = draft_.token(other.head).sentence;
    if (other.begin >= title.begin || there == own || there + reach < own) continue;
    if (draft_.lemma(other.head) != draft_.lemma(title.head)) continue;
    if (!other.holders.empty() || other.counterpart || other.bodies.size() != 1) return none;
    const Found& body = draft_.found[other.bodies.front()];
    if (body.kind != EntityKind::state || body.entity == none || (state != none && state != body.entity))
      return none;
    state = body.entity;
  }
  return state;
}

/// "Chad expelled two Kenyan diplomats. The two, first secretary Ann Lee and ...": the one state whose
/// unnamed diplomats the paragraph, or the one before, tells of.
EntityIndex TitleBodies::state_of_diplomats(const Title& title) const {
  if (title.plural || !is_one_of(draft_.lemma(title.head), {"attaché", "attache", "consul", "counsellor",
                                                            "counselor", "secretary", "ambassador"}))
    return none;
  const std::string role = fold(title.role.in(draft_.document().text));
  const bool ranked = is_one_of(role, {"first secretary", "second secretary", "third secretary"});
  if (title.place != none || (draft_.lemma(title.head) == "secretary" && !ranked)) return none;
  EntityIndex state = none;
  std::uint32_t begin = draft_.paragraph_begin(title.head);
  if (begin > 0) begin = draft_.paragraph_begin(begin - 1);
  for (std::uint32_t at = begin; at < title.begin; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at || found->kind != EntityKind::state ||
        found->known == nullptr || found->entity == none || found->known->how != Known::How::adjective)
      continue;
    const std::uint32_t noun = found->end;
    if (draft_.token(noun).pos != language::Pos::NOUN) return none;  // "two Czechs, one of whom, the attaché"
    if (!is_one_of(draft_.lemma(noun), {"diplomat", "attaché", "envoy"})) continue;
    const std::uint32_t other = draft_.title_at[noun];
    if (other != none && !draft_.titles[other].holders.empty()) continue;
    if (state != none && state != found->entity) return none;
    state = found->entity;
  }
  return state;
}

/// "The envoy was called in to the Serbian Foreign Ministry. She was received by State Secretary Ann Lee":
/// the state of the one ministry that the paragraph tells of before.
EntityIndex TitleBodies::state_of_ministry_before(const Title& title, const Tenure& tenure) const {
  if (!is_one_of(fold(tenure.role),
                 {"state secretary", "permanent secretary", "deputy minister", "vice minister",
                  "first deputy minister", "secretary general", "director general"}) ||
      title.begin == 0 || !is_one_of(draft_.lower(title.begin - 1), {"by", "with"}))
    return none;
  EntityIndex state = none;
  for (std::uint32_t at = draft_.paragraph_begin(title.head); at < title.begin; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at || found->subtype != "ministry" || found->entity == none)
      continue;
    const EntityIndex its = draft_.analysis.facts.entities[found->entity].state;
    if (its == none || (state != none && state != its)) return none;
    state = its;
  }
  return state;
}

/// "Czech President Ann Lee asked Bo Day, a former prime minister, to ...": the one state of which the
/// sentence tells.
EntityIndex TitleBodies::sole_state_of_sentence(const Title& title) const {
  const auto& sentence = draft_.sentence_of(title.head);
  EntityIndex state = none;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at || found->kind != EntityKind::state || found->entity == none)
      continue;
    if (state != none && state != found->entity) return none;
    state = found->entity;
  }
  return state;
}

/// "The ship is bound for Iqaluit, but the mayor there": the place named last in the sentence.
EntityIndex TitleBodies::place_there(const Title& title) const {
  const bool local = is_one_of(draft_.lemma(title.head), {"governor", "mayor", "prefect"});
  if (!local || draft_.lower(title.end) != "there") return none;
  for (std::uint32_t at = title.begin; at > draft_.sentence_of(title.head).begin; --at) {
    const Found* found = draft_.found_over(at - 1);
    if (found != nullptr && found->kind == EntityKind::place) return found->entity;
  }
  return none;
}

/// "deputy mayor of Osh ... The mayor, Ann Lee,": the place of the mayor or deputy told of last, in this
/// paragraph.
EntityIndex TitleBodies::place_of_other_local(const Title& title) const {
  const std::string_view head = draft_.lemma(title.head);
  if (!is_one_of(head, {"mayor", "governor", "prefect"}) || title.plural || title.possessor != none)
    return none;
  const std::string role = fold(title.role.in(draft_.document().text));
  if (role != head && role != "deputy " + std::string(head)) return none;
  EntityIndex place = none;
  for (const Title& other : draft_.titles) {
    if (other.begin >= title.begin) break;
    if (other.head < draft_.paragraph_begin(title.head) || draft_.lemma(other.head) != head ||
        other.bodies.empty())
      continue;
    const Found& body = draft_.found[other.bodies.back()];
    place = body.kind == EntityKind::place ? body.entity : none;
  }
  return place;
}

}  // namespace chancery::extract
