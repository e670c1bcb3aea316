#include "extract/coreference/described_things.hpp"
#include "extract/offices/office_bodies.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

/// "Togo's envoy thanked the country": the state of who does it is not whom it is done to.
bool DescribedThings::owns_actor(const Discourse::Named& state, std::uint32_t token) const {
  const auto& owner = draft_.token(state.token);
  if (state.sentence != draft_.token(token).sentence) return false;
  if (owner.label != Label::poss && owner.label != Label::amod && owner.label != Label::compound)
    return false;
  const std::uint32_t actor = top_of_phrase(draft_, owner.head);
  return draft_.token(actor).label == Label::nsubj && draft_.token(token).head == draft_.token(actor).head;
}

/// "U.S." of "U.S. Secretary Kerry", "French" of "the former French colony": a state that tells what a thing
/// is which does nothing itself.
bool DescribedThings::qualifies(const Discourse::Named& state) const {
  const auto& word = draft_.token(state.token);
  if (word.label != Label::amod && word.label != Label::compound && word.label != Label::nmod) return false;
  const auto& owner = draft_.token(top_of_phrase(draft_, word.head));
  return !language::is_subject(owner.label);
}

/// "areas in the country"
bool DescribedThings::tells_where(std::uint32_t token) const {
  return draft_.token(token).label == Label::pobj &&
         is_one_of(draft_.lower(draft_.token(token).head), {"in", "to", "into", "from", "across", "inside",
                                                            "outside", "around", "throughout", "within"});
}

/// "the government", where two states have been named just before and the last one did nothing.
bool DescribedThings::is_contested(std::uint32_t token, EntityIndex last) const {
  const auto states = discourse_.last_distinct(token, 2, 1, [&](const Discourse::Named& named) {
    return discourse_.entity(named.entity).kind == EntityKind::state &&
           named.reading != graph::Reading::place;
  });
  const auto acted = discourse_.last_distinct(token, 1, 1, [&](const Discourse::Named& named) {
    return discourse_.entity(named.entity).kind == EntityKind::state && named.subject;
  });
  return states.size() > 1 && (acted.empty() || acted.front() != last);
}

/// "The government in Cotonou denied it": the state whose capital it is; none where the noun does not act.
EntityIndex DescribedThings::seated_state(std::uint32_t token) {
  const auto& at = draft_.token(token);
  const bool acts = language::is_subject(at.label) || draft_.token(at.head).label == Label::agent;
  if (!acts || draft_.word_safe(token + 1) != "in") return none;
  const std::uint32_t seat = draft_.analysis.tree.child(token + 1, Label::pobj);
  if (seat == Tree::no_token) return none;
  const Found* found = draft_.found_over(seat);
  if (found == nullptr || found->known == nullptr) return none;
  if (found->kind == EntityKind::state) return found->entity;
  for (const auto& hit : draft_.words.names_at(draft_.analysis.article.text, found->span.begin)) {
    if (hit.known->how == Known::How::capital) return entity_by_key(draft_, hit.known->state, "name.capital");
  }
  return none;
}

/// "the government": of the state that acted in this or the last sentence, else of the one from which the
/// report comes.
bool DescribedThings::government(std::uint32_t token) {
  if (const EntityIndex seated = seated_state(token); seated != none) {
    discourse_.link(seated, token, "description.government", nullptr, 0.75);
    return true;
  }
  if (!draft_.own_home.empty()) {
    discourse_.link(entity_by_key(draft_, draft_.own_home, "name.own-voice"), token, "description.government",
                    nullptr, 0.65);
    return true;
  }
  EntityIndex state = none;
  for (const Discourse::Named& named : discourse_.last(12)) {
    if (named.sentence + 1 < draft_.token(token).sentence) break;
    const bool acts = named.subject && named.reading != graph::Reading::place && !owns_actor(named, token) &&
                      discourse_.entity(named.entity).kind == EntityKind::state;
    if (acts) state = named.entity;
    if (named.subject) break;
  }
  if (state == none) state = only_state_of_paragraph(token);
  if (state == none) {
    if (!told_) told_.emplace(draft_);
    const auto* dateline = told_->dateline_before(draft_.token(token).span.begin);
    if (dateline != nullptr && dateline->size() == 1)
      state = entity_by_key(draft_, *dateline->begin(), "name.dateline");
  }
  if (state == none) return false;
  discourse_.link(state, token, "description.government", nullptr, 0.65);
  return true;
}

/// "outside the Knesset ... accused the government": the one state whose bodies the paragraph has named.
EntityIndex DescribedThings::only_state_of_paragraph(std::uint32_t token) const {
  EntityIndex only = none;
  for (const Discourse::Named& named : discourse_.last(12)) {
    if (named.paragraph != draft_.sentence_of(token).paragraph) break;
    const auto& entity = discourse_.entity(named.entity);
    if (entity.kind == EntityKind::state && named.reading != graph::Reading::place) return none;
    if (entity.kind != EntityKind::organisation || entity.state == none) continue;
    if (only != none && only != entity.state) return none;
    only = entity.state;
  }
  return only;
}

bool DescribedThings::own_state(std::uint32_t token) {
  if (!is_one_of(singular_at(draft_, token), {"country", "nation", "homeland", "government"})) return false;
  const EntityIndex owner = words_.possessor_of(token);
  if (owner == none) return false;
  const bool delegate =
      discourse_.entity(owner).kind == EntityKind::state;  // "her" of a state's representative
  if (!delegate && discourse_.entity(owner).kind != EntityKind::person) return false;
  const EntityIndex state = delegate ? owner : discourse_.entity(owner).state;
  if (state == none || discourse_.entity(state).kind != EntityKind::state) return false;
  discourse_.link(state, token, "description.own-state", nullptr, 0.75);
  return true;
}

}  // namespace chancery::extract
