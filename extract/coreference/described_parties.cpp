// "The two sides", "both forces": who met, fought or signed in the sentences just before.
#include <algorithm>

#include "extract/coreference/described_sets.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

constexpr std::uint32_t window = 2;   ///< sentences
constexpr std::size_t opening = 400;  ///< bytes in which a paper says what it is

void add(std::vector<EntityIndex>& all, EntityIndex one) {
  if (std::ranges::find(all, one) == all.end()) all.push_back(one);
}

}  // namespace

/// "Joint Communiqué", "the Joint Commission of Ghana and Togo": a paper of two.
bool DescribedSets::is_joint_paper() const {
  const std::string head = fold(draft_.document().text.substr(0, opening));
  return head.find("communique") != std::string::npos || head.find("joint statement") != std::string::npos ||
         head.find("joint commission") != std::string::npos ||
         head.find("joint declaration") != std::string::npos || head.find("joint press") != std::string::npos;
}

/// "1. The Foreign Minister of Malawi visited Tanzania. ... 5. The two sides agreed": the two states with
/// which a joint paper begins.
bool DescribedSets::both_of_paper(std::uint32_t token, std::size_t count) {
  if (count != 2 || !is_one_of(singular_at(draft_, token), {"side", "party", "country"}) || !is_joint_paper())
    return false;
  std::vector<EntityIndex> states;
  std::uint32_t paragraph = none;
  for (const Discourse::Named& named : discourse_.all()) {
    if (named.paragraph != paragraph && states.size() >= 2) break;
    paragraph = named.paragraph;
    if (named.token >= token || draft_.token(named.token).span.begin > 2 * opening) break;
    const Entity& entity = discourse_.entity(named.entity);
    if (named.reading == graph::Reading::place) continue;
    const EntityIndex whose = entity.kind == EntityKind::state    ? named.entity
                              : entity.kind == EntityKind::person ? entity.state
                                                                  : none;
    if (whose == none) continue;
    add(states, whose);
  }
  if (states.size() != 2) return false;
  discourse_.link(discourse_.group_of(states, token), token, "description.both-of-paper", nullptr, 0.7);
  return true;
}

/// Whether a body acts or is acted with: "Hamas agreed", "talks with the EU"; not "told Reuters".
bool DescribedSets::takes_part(std::uint32_t token) const {
  const std::uint32_t top = top_of_phrase(draft_, token);
  const Label label = draft_.token(top).label;
  if (language::is_subject(label) || label == Label::dobj || label == Label::compound || label == Label::amod)
    return true;
  return label == Label::pobj &&
         is_one_of(draft_.lower(draft_.token(top).head), {"with", "between", "by", "against", "from"});
}

/// The state or body for which somebody who is named acts; none where that is not known.
EntityIndex DescribedSets::party_of(const Discourse::Named& named, bool bodies) const {
  const Entity& entity = discourse_.entity(named.entity);
  if (entity.kind == EntityKind::state) return named.reading == graph::Reading::place ? none : named.entity;
  if (entity.kind == EntityKind::person) {
    const bool fits =
        entity.state != none && (bodies || discourse_.entity(entity.state).kind == EntityKind::state);
    return fits ? entity.state : none;
  }
  if (entity.kind != EntityKind::organisation || entity.subtype == "media" || !takes_part(named.token))
    return none;
  if (entity.state != none && entity.subtype != "party" && entity.subtype != "armed group")
    return entity.state;
  return bodies ? named.entity : none;
}

/// Whether it takes part in something: a subject, or "a meeting of the two sides".
bool DescribedSets::acts(std::uint32_t token) const {
  const auto& at = draft_.token(token);
  return language::is_subject(at.label) ||
         (at.label == Label::pobj && is_one_of(draft_.lower(at.head), {"of", "between", "by"}));
}

/// The paragraph in which the parties may be named: its own, or the one before where it opens with "The
/// sides".
std::uint32_t DescribedSets::first_paragraph(std::uint32_t token, bool bodies) const {
  const auto& own = draft_.sentence_of(token);
  const bool opens = token < own.begin + 3 && own.paragraph > 0 &&
                     (own.begin == 0 || draft_.sentence_of(own.begin - 1).paragraph != own.paragraph);
  return own.paragraph - (bodies && opens ? 1 : 0);
}

bool DescribedSets::parties_before(std::uint32_t token, std::size_t count) {
  if (!acts(token)) return false;
  const bool bodies = is_one_of(singular_at(draft_, token), {"side", "party", "delegation", "rival"});
  const std::uint32_t here = draft_.token(token).sentence;
  const auto& mediators = states_.before(token).mediators;
  std::vector<EntityIndex> left_out(mediators.begin(), mediators.end());  // "Both sides thanked Oman"
  for (std::uint32_t at = token + 1; at < draft_.document().sentences[here].end; ++at) {
    const Found* found = draft_.found_over(at);
    if (found != nullptr && found->entity != none) add(left_out, found->entity);
  }
  std::vector<EntityIndex> parties;
  std::uint32_t sentence = here;
  const std::uint32_t first = first_paragraph(token, bodies);
  for (const Discourse::Named& named : discourse_.last(24)) {
    if (named.token >= token || named.sentence == here) continue;
    if (named.sentence + window < here || named.paragraph < first) break;
    if (named.sentence != sentence && parties.size() >= count) break;
    sentence = named.sentence;
    const Entity& entity = discourse_.entity(named.entity);
    if (entity.kind == EntityKind::person && entity.state == none && named.subject) return false;
    const EntityIndex party = party_of(named, bodies);
    if (party != none && std::ranges::find(left_out, party) == left_out.end()) add(parties, party);
  }
  if (parties.size() != count) return false;
  std::ranges::reverse(parties);
  discourse_.link(discourse_.group_of(parties, token), token, "description.parties", nullptr, 0.65);
  return true;
}

/// "The Border Guard and the Coast Guard met. The two forces agreed": the only two bodies named just before.
bool DescribedSets::bodies_before(std::uint32_t token, std::size_t count) {
  const std::uint32_t here = draft_.token(token).sentence;
  std::vector<EntityIndex> bodies;
  for (const Discourse::Named& named : discourse_.last(24)) {
    if (named.token >= token) continue;
    if (named.sentence + window < here || named.paragraph != draft_.sentence_of(token).paragraph) break;
    const Entity& entity = discourse_.entity(named.entity);
    if (entity.kind == EntityKind::organisation && entity.subtype != "media" && entity.subtype != "igo")
      add(bodies, named.entity);
  }
  if (bodies.size() != count) return false;
  std::ranges::reverse(bodies);
  discourse_.link(discourse_.group_of(bodies, token), token, "description.bodies", nullptr, 0.65);
  return true;
}

/// "Oslo and Rome agreed. The two presidents will sign": their states, where nobody is named.
void DescribedSets::for_their_states(std::uint32_t token, std::size_t count) {
  if (draft_.title_at[token] != none && !words_.stands_alone(token)) return;
  if (!parties_before(token, count)) main_states(token, count, true);
}

/// "Ann Lee phoned Bo Lind. The two officers agreed": the only two persons of the sentence before.
bool DescribedSets::persons_before(std::uint32_t token) {
  const bool bare = std::ranges::all_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    const Label label = draft_.token(child).label;
    const bool heads = draft_.lemma(token) == "head" && draft_.lower(child) == "of";  // "of diplomacy"
    return child > token ? label == Label::punct || heads : label == Label::det || label == Label::nummod;
  });
  return bare && acts(token) && just_so_many(token, 2, 1, EntityKind::person);
}

/// "the two presidents, Ann Lee and Bo Lind": those who are named right behind.
bool DescribedSets::named_behind(std::uint32_t token, std::size_t count) {
  std::vector<EntityIndex> members;
  std::uint32_t at = draft_.analysis.tree.child(token, Label::appos);
  if (at == Tree::no_token && draft_.word_safe(token + 1) == ",")
    at = draft_.analysis.tree.child(token, Label::conj);
  for (; at != Tree::no_token; at = draft_.analysis.tree.child(at, Label::conj)) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->entity == none || found->kind != EntityKind::person) return false;
    add(members, found->entity);
  }
  if (members.size() != count || count < 2) return false;
  discourse_.link(discourse_.group_of(members, token), token, "description.apposition", nullptr, 0.8);
  return true;
}

}  // namespace chancery::extract
