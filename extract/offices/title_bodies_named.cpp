#include <algorithm>

#include "extract/offices/office_bodies.hpp"
#include "extract/offices/title_bodies.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;
using language::Label;

/// "The Foreign Ministry summoned the envoy. Spokesperson Ann Lee said": the ministry that acts just
/// before.
EntityIndex TitleBodies::ministry_that_spoke(const Title& title) const {
  const std::string role = fold(title.role.in(draft_.document().text));
  if (role.starts_with("ministry spokes")) return last_ministry(title);
  const bool speaker =
      role.starts_with("spokes") || role.starts_with("deputy spokes") || role.starts_with("chief spokes");
  if (!speaker &&
      !is_one_of(role, {"under secretary", "undersecretary", "under-secretary", "assistant secretary",
                        "deputy assistant secretary", "principal deputy assistant secretary"}))
    return none;
  const auto& own = draft_.sentence_of(title.head);
  for (std::uint32_t at = title.begin; at > 0; --at) {
    const auto& token = draft_.token(at - 1);
    const auto& sentence = draft_.sentence_of(at - 1);
    if (sentence.paragraph != own.paragraph || token.sentence + 2 < draft_.token(title.head).sentence) break;
    const Found* found = draft_.found_over(at - 1);
    if (found == nullptr || found->head != at - 1 || found->kind == EntityKind::person) continue;
    if (!language::is_subject(token.label)) continue;
    const bool acts = found->kind == EntityKind::organisation || found->kind == EntityKind::state;
    // "said tanks had crossed", but "The Kremlin regrets that, spokeswoman Ann Lee said"
    const bool reported = draft_.token(token.head).label == Label::ccomp;
    const bool own_words = token.sentence == draft_.token(title.head).sentence && speaker &&
                           is_one_of(found->subtype, {"ministry", "government"});
    if (!acts || (reported && !own_words)) continue;
    const bool speaks = is_one_of(found->subtype, {"ministry", "government", "igo", "agency", "company",
                                                   "ngo", "military", "security force", "mission", "party"});
    return found->kind == EntityKind::organisation && speaks ? found->entity : none;
  }
  return none;
}

/// "the Permanent Secretary, Ms. Ann Lee", in a release of a ministry: its highest official.
EntityIndex TitleBodies::issuer_of_release(const Title& title) const {
  if (fold(title.role.in(draft_.document().text)) != "permanent secretary") return none;
  const auto& entities = draft_.analysis.facts.entities;
  const auto issuer = std::ranges::find_if(entities, [](const graph::Entity& entity) {
    return entity.subtype == "ministry" &&
           std::ranges::any_of(entity.mentions, [](const graph::Mention& mention) {
             return mention.reason.rule == "name.issuer";
           });
  });
  return issuer == entities.end() ? none : static_cast<EntityIndex>(issuer - entities.begin());
}

/// "the Foreign Ministry called in the envoy, ... ministry spokesman Ann Lee said": the ministry named last,
/// in its paragraph or the one before.
EntityIndex TitleBodies::last_ministry(const Title& title) const {
  const std::uint32_t paragraph = draft_.sentence_of(title.head).paragraph;
  for (std::uint32_t at = title.begin; at > 0; --at) {
    if (draft_.sentence_of(at - 1).paragraph + 1 < paragraph) break;
    const Found* found = draft_.found_over(at - 1);
    if (found != nullptr && found->subtype == "ministry" && found->entity != none) return found->entity;
  }
  return none;
}

/// "the Qatari minister of state at the Foreign Ministry", "the Foreign Ministry recalled its ambassador":
/// they are of the state.
EntityIndex TitleBodies::minister_of(const Title& title, EntityIndex body) const {
  const auto& entities = draft_.analysis.facts.entities;
  // "the second secretary at the Embassy of Romania": of the state that sends him
  const bool sent = !is_one_of(draft_.lemma(title.head), {"spokesman", "spokeswoman", "spokesperson"});
  if (sent && body != none && entities[body].subtype == "embassy" && entities[body].state != none)
    return entities[body].state;
  const bool minister = draft_.lemma(title.head) == "minister" ||
                        (title.office != nullptr && is_one_of(title.office->type, {"Envoy", "Ambassador"}));
  const bool ministry =
      body != none && (entities[body].subtype == "ministry" || (draft_.lemma(title.head) == "minister" &&
                                                                entities[body].subtype == "security force"));
  const bool of_state =
      ministry && entities[body].state != none && entities[entities[body].state].kind == EntityKind::state;
  // "the Foreign Ministry recalled its ambassador in Nairobi" is not Kenya's
  const EntityIndex post = title.place == none ? none : draft_.found[title.place].entity;
  if (minister && of_state && post != none && entities[post].state == entities[body].state) return none;
  return minister && of_state ? entities[body].state : body;
}

EntityIndex TitleBodies::named(std::string_view key) const {
  const auto& entities = draft_.analysis.facts.entities;
  for (EntityIndex i = 0; i < entities.size(); ++i) {
    if (entities[i].key == key) return i;
  }
  return none;
}

/// Some offices exist once: the U.N. secretary-general, the U.S. secretary of state.
EntityIndex TitleBodies::body_of_office(const Title& title, const Office* office) {
  std::uint32_t first = title.possessor != none ? std::min(title.begin, title.possessor) : title.begin;
  if (title.possessor != none && first > 1) first -= 2;  // "secretary-" of "the secretary-general's envoy"
  std::string words = fold(draft_.document().span_of(first, title.end).in(draft_.document().text));
  if (const std::size_t at = words.find("secretary general's"); at != std::string::npos)
    words[at + std::string_view("secretary").size()] = '-';
  const std::string role = fold(title.role.in(draft_.document().text));
  // "Forum Secretary-General": not the one of the United Nations
  const bool own =
      role.ends_with(" secretary-general") &&
      !is_one_of(role.substr(0, role.find(' ')),
                 {"deputy", "assistant", "former", "acting", "under", "outgoing", "incoming", "un", "u.n."});
  if (!own && words.find("secretary-general") != std::string::npos &&
      (named("UN") != none || named("UNSC") != none))
    return entity_by_key(draft_, "UN", "name.state-of-office");
  // others have theirs in the title: "the UN High Representative", "the High Representative for Bosnia"
  if (is_one_of(role, {"high representative", "high representative/vice-president"})) return named("EU");
  if (office == nullptr || office->default_of == "state" || office->default_of == "organisation") return none;
  // Elsewhere a secretary of state is a secretary of state for something.
  if (role.find("secretary of state ") != std::string::npos && !role.starts_with("assistant") &&
      !role.starts_with("under"))
    return none;
  return named(office->default_of);
}

/// "Forum Secretary-General Ann Lee", after "the Islands Forum": the one body named before whose name ends
/// so.
EntityIndex TitleBodies::body_of_short_name(const Title& title, Tenure& tenure) const {
  const std::size_t space = tenure.role.find(' ');
  if (title.counterpart || space == std::string::npos || !is_capitalised(tenure.role)) return none;
  const std::string word = fold(tenure.role.substr(0, space));
  if (draft_.words.heads_office(word) || draft_.words.nouns(word).empty()) return none;
  EntityIndex body = none;
  for (const Found& found : draft_.found) {
    if (found.begin >= title.begin) break;
    const bool bears = (found.kind == EntityKind::organisation || found.kind == EntityKind::forum) &&
                       fold(found.span.in(draft_.document().text)).ends_with(" " + word);
    if (!bears || found.entity == none || found.entity == body) continue;
    if (body != none) return none;
    body = found.entity;
  }
  if (body != none) tenure.role.erase(0, space + 1);
  return body;
}

/// States have none: one is of a body of states, or of something that the role names.
bool TitleBodies::is_secretary_general(const Tenure& tenure) {
  return is_one_of(fold(tenure.role), {"secretary-general", "secretary general", "deputy secretary-general",
                                       "deputy secretary general"});
}

/// "the OAS met in Lima. The Secretary General, Ann Lee, said": the body of states named last.
EntityIndex TitleBodies::last_body_of_states(const Title& title) const {
  EntityIndex last = none;
  for (const Found& found : draft_.found) {
    if (found.begin >= title.begin) break;
    if (found.kind == EntityKind::organisation && found.subtype == "igo" && found.entity != none)
      last = found.entity;
  }
  return last;
}

/// "the two presidents ... their foreign ministers, A and B": the states of those whom "their" means, in
/// their order.
EntityIndex TitleBodies::of_member(const Title& title, std::size_t number) const {
  const auto whose = title.possessor == none ? mentions_.words.end() : mentions_.words.find(title.possessor);
  if (whose == mentions_.words.end()) return none;
  const auto& entities = draft_.analysis.facts.entities;
  const auto& members = entities[whose->second].members;
  if (members.size() != title.holders.size()) return none;
  const EntityIndex member = members[number];
  if (entities[member].kind == EntityKind::state) return member;
  const std::string state = sides_.state_of_person(member);
  const auto known = std::ranges::find_if(entities, [&](const graph::Entity& entity) {
    return entity.kind == EntityKind::state && entity.key == state;
  });
  return known == entities.end() ? none : static_cast<EntityIndex>(known - entities.begin());
}

}  // namespace chancery::extract
