// Whose office it is of those who are sent somewhere, and of those who stand over a place.
#include <algorithm>

#include "extract/offices/title_bodies.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;

/// "Moldova's EU ambassador", "Moldova's permanent representative at the UN": of the state, at the body.
bool TitleBodies::is_sent_to_body(const Title& title) const {
  if (title.bodies.size() != 2 ||
      !is_one_of(draft_.lemma(title.head), {"ambassador", "envoy", "representative", "minister", "governor"}))
    return false;
  const Found& state = draft_.found[title.bodies.front()];
  const Found& body = draft_.found[title.bodies.back()];
  return state.kind == EntityKind::state && body.subtype == "igo" &&
         draft_.document().tag(state.end) == "POS" &&
         (body.begin == state.end + 1 || (state.end < title.head && title.head < body.begin));
}

/// "Polisario leader Ann Lee ... Her UN representative": whoever sends one to the body; none elsewhere.
EntityIndex TitleBodies::sender_of_envoy(const Title& title) const {
  const bool theirs = title.possessor != none && title.bodies.size() == 1 && title.begin < title.head &&
                      draft_.document().tag(title.possessor) == "PRP$" &&
                      is_one_of(draft_.lemma(title.head), {"ambassador", "envoy", "representative"});
  if (!theirs) return none;
  const Found& post = draft_.found[title.bodies.front()];
  return post.subtype == "igo" && post.end == title.head ? owners_.owner_of(title) : none;
}

/// "the Western Sahara envoy": the envoy of somebody else, for it.
bool TitleBodies::is_envoy_for(const Title& title) const {
  if (title.bodies.size() != 1 || draft_.lemma(title.head) != "envoy") return false;
  const Found& state = draft_.found[title.bodies.front()];
  const bool noun = state.known != nullptr && state.known->how == Known::How::name &&
                    (state.kind == EntityKind::place || state.kind == EntityKind::state);
  return noun && state.end == title.head && state.begin > 0 &&
         is_one_of(draft_.lower(state.begin - 1), {"the", "a", "an", "special", "new"});
}

/// "the EU Special Representative, Ambassador Jean Roy": who serves a body of many states is no state's by a
/// bare title.
bool TitleBodies::serves_states(EntityIndex holder) const {
  const auto& facts = draft_.analysis.facts;
  return std::ranges::any_of(facts.tenures, [&](const graph::Tenure& known) {
    return known.holder == holder && known.body != none && facts.entities[known.body].subtype == "igo";
  });
}

/// "Kenya's governor of Kisumu": a governor is of the place.
bool TitleBodies::is_of_place(const Title& title) const {
  const std::string_view head = draft_.lemma(title.head);
  const Found& last = draft_.found[title.bodies.back()];
  // "premier of Iraq's Kurdistan Region"
  const bool behind = is_one_of(head, {"premier", "president", "leader"}) && last.begin > title.head;
  // "Ethiopia's Tigray interim president"
  const Found& first = draft_.found[title.bodies.front()];
  const bool owned = title.bodies.size() == 2 && first.kind == EntityKind::state &&
                     first.begin < last.begin && draft_.document().tag(first.end) == "POS" &&
                     last.begin == first.end + 1 && is_one_of(head, {"premier", "president", "leader"});
  return (behind || owned || is_one_of(head, {"governor", "mayor", "prefect"})) &&
         last.kind == EntityKind::place;
}

/// "the court's American president": of the court, and from America.
bool TitleBodies::tells_origin(const Title& title) const {
  if (title.counterpart || title.possessor == none || title.bodies.size() != 1 ||
      draft_.document().tag(title.possessor).starts_with("PRP"))
    return false;
  const Found& body = draft_.found[title.bodies.front()];
  return body.kind == EntityKind::state && body.known != nullptr &&
         body.known->how == Known::How::adjective && body.begin > title.possessor;
}

}  // namespace chancery::extract
