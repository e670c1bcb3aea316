#include "extract/offices/title_bodies.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/offices/callings.hpp"
#include "extract/offices/choosing_bodies.hpp"
#include "extract/offices/office_bodies.hpp"
#include "extract/offices/states_in_turn.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;

EntityIndex TitleBodies::body(const Title& title, std::size_t number, const Office* office, Tenure& tenure) {
  if (is_of_part_of_place(title)) return none;
  const bool calling = is_calling(draft_.lemma(title.head));
  if (const EntityIndex told = told_body(title, number, office, tenure); told != none) {
    const bool of_state = draft_.analysis.facts.entities[told].kind == EntityKind::state;
    // "Henry Puna, its secretary-general at the time", "Brazil's Ann Lee stays as secretary general": of no
    // state
    if (of_state && (is_secretary_general(tenure) || tenure.role.starts_with("secretary-general at")))
      return none;
    return calling && of_state && !governs_territory(tenure, told) ? none : told;
  }
  if (calling) return none;
  if (title.counterpart || !title.bodies.empty()) return none;
  // "the president of its commission"
  const std::uint32_t its = title.of_noun == none
                                ? Tree::no_token
                                : draft_.analysis.tree.child(title.of_noun, language::Label::poss);
  if (its != Tree::no_token && is_one_of(draft_.lower(its), {"its", "their"})) return none;
  if (title.possessor != none && !may_mean_state(title.possessor)) return none;
  if (const EntityIndex sole = sole_body_told(title); sole != none) {
    tenure.confidence = 0.65;
    return sole;
  }
  if (office == nullptr || office->type == "MilitaryRank" || is_of_no_state(title)) return none;
  return body_of_side(title, *office, tenure);
}

/// "Hong Kong's chief executive": an office that states do not have, of a territory that is none.
bool TitleBodies::governs_territory(const Tenure& tenure, EntityIndex state) const {
  const Known* known = draft_.words.by_key(draft_.analysis.facts.entities[state].key);
  return fold(tenure.role) == "chief executive" && known != nullptr && !known->sovereign;
}

/// What the words of the title say of whose office it is.
EntityIndex TitleBodies::told_body(const Title& title, std::size_t number, const Office* office,
                                   Tenure& tenure) {
  const auto entity = [&](std::uint32_t found) { return draft_.found[found].entity; };
  const bool owned = std::ranges::any_of(title.bodies, [&](std::uint32_t body) {
    return draft_.found[body].state == title.bodies.front();  // "co-chairs of Kenya's Peace Commission"
  });
  if (!owned && title.bodies.size() > 1 && title.bodies.size() == title.holders.size())
    return entity(title.bodies[number]);
  // "its leader in Parliament": the party's
  if (title.possessor != none && draft_.lower(title.possessor) == "its" && !title.bodies.empty() &&
      draft_.lemma(title.head) == "leader" && draft_.lower(title.head + 1) == "in") {
    const EntityIndex owner = owners_.owner_of(title);
    if (owner != none && draft_.analysis.facts.entities[owner].kind == EntityKind::organisation) return owner;
  }
  if (is_sent_to_body(title)) {
    const Found& post = draft_.found[title.bodies.back()];
    if (tenure.role == "minister")
      tenure.role =
          std::string(post.span.in(draft_.document().text)) + " minister";  // "Sweden's EU minister"
    return entity(title.bodies.front());
  }
  if (is_envoy_for(title)) return none;
  if (const EntityIndex sender = sender_of_envoy(title); sender != none) return sender;
  if (tells_origin(title)) return owners_.owner_of(title);
  for (auto found = title.bodies.rbegin(); found != title.bodies.rend(); ++found) {
    if (draft_.found[*found].kind == EntityKind::organisation) return minister_of(title, entity(*found));
    // "leader of Uganda's opposition Forum for Change"
    if (draft_.found[*found].kind == EntityKind::forum && *found != title.bodies.front())
      return entity(*found);
  }
  if (office != nullptr && office->default_of == "EP" && draft_.lemma(title.head) == "mep")
    return entity_by_key(draft_, "EP", "name.state-of-office");  // "Dutch MEP"
  if (!title.bodies.empty()) return entity(is_of_place(title) ? title.bodies.back() : title.bodies.front());
  if (const EntityIndex served = body_of_bearer_behind(title); served != none) return served;
  if (title.holders.size() > 1) {
    if (const EntityIndex theirs = of_member(title, number); theirs != none) return theirs;
    if (const EntityIndex own = body_after_name(title, number); own != none) return own;
    const bool soldiers =
        is_one_of(singular_at(draft_, title.head), {"marine", "soldier", "sailor", "airman"});
    const EntityIndex shared = soldiers ? none : one_of_states(draft_, title, number);
    if (shared != none && title.of_noun + 1 == title.end) cut_owner(tenure);
    if (shared != none) return shared;
  }
  if (title.counterpart) return state_of_other(title);
  if (const EntityIndex fixed = body_of_office(title, office); fixed != none) return fixed;
  if (const EntityIndex of_union = union_of_commissioner(title); of_union != none) return of_union;
  if (const EntityIndex council = council_in_turn(title); council != none) return council;
  if (const EntityIndex called = body_of_short_name(title, tenure); called != none) return called;
  if (title.possessor != none) {
    const EntityIndex owner = owners_.owner_of(title);
    const bool state = owner != none && draft_.analysis.facts.entities[owner].kind == EntityKind::state;
    if (state && is_of_company_or_ship(fold(title.role.in(draft_.document().text)))) return none;
    if (owner != none || !may_mean_state(title.possessor)) return minister_of(title, owner);
  }
  return body_beside(title, number, tenure);
}

/// Whose office it is by what stands around the title and the name, where the title's own words do not tell.
EntityIndex TitleBodies::body_beside(const Title& title, std::size_t number, Tenure& tenure) {
  if (const EntityIndex sits = state_of_seat(title, tenure); sits != none) return sits;
  if (const EntityIndex joined = body_of_next(title, number); joined != none) return joined;
  if (const EntityIndex there = place_there(title); there != none) return there;
  if (const EntityIndex local = place_of_other_local(title); local != none) return local;
  const bool of_body = title.of_noun != none && !may_mean_state(title.of_noun);
  EntityIndex of_owner = of_body ? owners_.owner_at(title.of_noun) : none;
  if (of_body && of_owner == none && is_of_people(title)) of_owner = owners_.sole_of_kind(title.of_noun);
  if (const EntityIndex owner = of_owner; owner != none) {
    if (title.of_noun + 1 == title.end) cut_owner(tenure);
    return owner;
  }
  if (const EntityIndex listed = body_behind_comma(title); listed != none) return listed;
  if (const EntityIndex led = body_led_by(draft_, title); led != none) return led;
  // "Interpol elected Ann Lee of France as president"
  if (const EntityIndex chose = body_that_chose(draft_, title); chose != none) return chose;
  return body_after_name(title, number);
}

/// Whose office it is by its holder, and by what the sentence and the article tell of.
EntityIndex TitleBodies::body_of_side(const Title& title, const Office& office, Tenure& tenure) {
  const auto& entities = draft_.analysis.facts.entities;
  const EntityIndex own = entities[tenure.holder].state;
  const bool fits = own != none && !is_secretary_general(tenure) &&
                    (entities[own].kind == EntityKind::state ? !may_be_of_body(title, office)
                                                             : office.default_of == "organisation");
  if (fits) return own;
  if (is_post_abroad(title)) return none;
  if (const std::string side = sides_.side_of(title); !side.empty()) {
    tenure.confidence = 0.75;
    return entity_by_key(draft_, side, "name.state-of-office");
  }
  if (title.holders.empty()) {
    const std::string state = sides_.state_of_person(tenure.holder);
    if (!state.empty()) return entity_by_key(draft_, state, "name.state-of-office");
  }
  const bool of_ministry = fold(title.role.in(draft_.document().text)).starts_with("ministry spokes");
  // "The foreign ministry in Baku noted that. A spokesman, Ann Lee, would not say"
  const bool speaks = is_indefinite(title) && draft_.lemma(title.head).starts_with("spokes");
  if (const EntityIndex spoke = speaks ? ministry_that_spoke(title) : none; spoke != none) return spoke;
  if (is_indefinite(title) && !of_ministry && !is_state_minister(office)) {
    const bool former = office.type.starts_with("HeadOf") && title.possessor == none &&
                        std::ranges::find(title.modifiers, "former") != title.modifiers.end();
    tenure.confidence = 0.6;
    return former ? sole_state_of_sentence(title) : none;
  }
  const EntityIndex told = is_secretary_general(tenure) ? none : state_of_other_office(title, tenure.holder);
  if (told != none) return told;
  if (const EntityIndex unnamed = state_of_unnamed(title); unnamed != none) return unnamed;
  if (const EntityIndex received = state_of_ministry_before(title, tenure); received != none) return received;
  tenure.confidence = 0.6;
  if (const EntityIndex issuer = issuer_of_release(title); issuer != none) return issuer;
  if (const EntityIndex ministry = ministry_that_spoke(title); ministry != none) return ministry;
  if (may_be_of_body(title, office) || is_of_unknown_body(title, office)) return none;
  if (is_secretary_general(tenure)) return last_body_of_states(title);
  if (fold(tenure.role) == "force commander") return none;  // of a mission, no state
  // "the Executive Secretary", where a body of states is told of
  const bool executive = fold(tenure.role) == "executive secretary" && draft_.lower(title.begin) == "the";
  if (const EntityIndex body = executive ? last_body_of_states(title) : none; body != none) return body;
  if (serves_states(tenure.holder)) return none;
  const std::string state = context_.state_of(title, tenure.holder);
  return state.empty() ? none : entity_by_key(draft_, state, "name.state-of-office");
}

/// "Moscow, where he was second secretary", "a minister of the fallen Emperor": of no state that is named
/// beside it.
bool TitleBodies::is_post_abroad(const Title& title) const {
  if (title.of_noun != none && is_one_of(draft_.lemma(title.of_noun), {"emperor", "king", "queen", "tsar"}))
    return true;
  const std::uint32_t be = draft_.token(title.head).head;
  const bool sent = is_one_of(singular_at(draft_, title.head),
                              {"secretary", "ambassador", "consul", "attaché", "counsellor", "envoy"});
  if (!sent || draft_.document().lemma(be) != "be") return false;
  return std::ranges::any_of(draft_.analysis.tree.children(be),
                             [&](std::uint32_t child) { return draft_.lower(child) == "where"; });
}

/// "leader" of "leader of the group"
void TitleBodies::cut_owner(Tenure& tenure) {
  const std::size_t at = tenure.role.rfind(" of ");
  if (at != std::string::npos) tenure.role.resize(at);
}

/// "the Chairperson of the African Union Commission ... the Deputy Chairperson": where bodies of many
/// states have offices in the article, a bare office of that kind is no state's.
bool TitleBodies::may_be_of_body(const Title& title, const Office& office) const {
  if (office.default_of != "organisation") return false;
  return std::ranges::any_of(draft_.titles, [&](const Title& other) {
    return other.begin < title.begin && std::ranges::any_of(other.bodies, [&](std::uint32_t body) {
             return draft_.found[body].kind == EntityKind::organisation &&
                    draft_.found[body].subtype == "igo";
           });
  });
}

/// "deputy chairman of the state concern Turkmengaz": of something that is named, but not known.
bool TitleBodies::is_of_unknown_body(const Title& title, const Office& office) const {
  const std::uint32_t last = title.end - 1;
  const bool leads = is_one_of(singular_at(draft_, title.head), {"chairman", "chairwoman", "chair", "head",
                                                                 "chief", "leader", "manager", "founder"});
  const bool of = last > title.head + 1 && is_one_of(draft_.lower(title.head + 1), {"of", "at"});
  const bool gang = of && last > title.head + 2 && draft_.token(last).pos == language::Pos::NOUN &&
                    is_capitalised(draft_.word(last - 1)) && draft_.found_over(last - 1) == nullptr;
  if (leads && gang) return true;
  return leads && office.default_of == "organisation" && of &&
         draft_.token(last).pos == language::Pos::PROPN && is_capitalised(draft_.word(last)) &&
         draft_.found_over(last) == nullptr;
}

/// "the country's foreign minister", where nothing says which country
bool TitleBodies::may_mean_state(std::uint32_t possessor) const {
  return is_one_of(draft_.lemma(possessor), {"army", "navy", "country", "nation", "state", "government",
                                             "kingdom", "republic", "island", "territory"});
}

bool TitleBodies::is_indefinite(const Title& title) const {
  const std::string_view first = draft_.lower(title.begin);
  return first == "a" || first == "an" || first == "one" || first == "another";
}

}  // namespace chancery::extract
