// Whom the phrase of a filler stands for: its own entity, members of a group, owners.
#include <algorithm>

#include "extract/predicates/fillers.hpp"
#include "extract/text/noun_phrase.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

/// What a person has that acts for them: "the premier's office", "Kim's troops", never "her husband".
bool acts_for_person(std::string_view lemma) {
  return is_one_of(lemma,
                   {"office",     "government",  "administration", "cabinet",  "regime",    "side",
                    "spokesman",  "spokeswoman", "spokesperson",   "party",    "team",      "coalition",
                    "delegation", "force",       "troop",          "army",     "fighter",   "militia",
                    "militiaman", "soldier",     "movement",       "faction",  "network",   "camp",
                    "bloc",       "group",       "campaign",       "ministry", "authority", "junta",
                    "envoy",      "emissary",    "representative", "delegate"});
}

/// "the government in Cotonou": what stands in a capital for the state.
bool governs(std::string_view lemma) {
  return is_one_of(lemma, {"government", "authority", "regime", "junta", "ministry", "cabinet", "presidency",
                           "parliament", "leadership", "ruler", "counterpart"});
}

/// What somebody else has sent to where it is: "the mission in Mali".
bool is_sent(std::string_view lemma) {
  return is_one_of(
      lemma, {"mission", "delegation", "observer", "monitor", "embassy", "consulate", "representation"});
}

/// What is called by the name of a place.
bool is_site(std::string_view lemma) {
  return is_one_of(
      lemma, {"crossing", "checkpoint", "bridge",   "peninsula", "island", "islet",    "atoll",    "reef",
              "shoal",    "strait",     "canal",    "pass",      "gate",   "port",     "harbour",  "harbor",
              "airport",  "airfield",   "airbase",  "base",      "camp",   "barracks", "garrison", "terminal",
              "dam",      "river",      "lake",     "valley",    "tunnel", "corridor", "prison",   "enclave",
              "plateau",  "district",   "province", "region",    "plant",  "refinery"});
}

}  // namespace

void Fillers::add_state_of_capital(std::uint32_t capital, std::vector<graph::EntityIndex>& out) const {
  const MentionAt* at = mention(capital);
  if (at == nullptr) return;
  for (const auto& hit :
       analysis_.lexicon.entities().names_at(analysis_.article.text, analysis_.mention(*at).span.begin)) {
    if (hit.known->how != Known::How::capital) continue;
    for (graph::EntityIndex i = 0; i < analysis_.facts.entities.size(); ++i) {
      const graph::Entity& state = analysis_.facts.entities[i];
      if (state.kind == EntityKind::state && state.key == hit.known->state) return add_entity(i, out);
    }
  }
}

void Fillers::add_entity(graph::EntityIndex index, std::vector<graph::EntityIndex>& out) {
  if (std::ranges::find(out, index) == out.end()) out.push_back(index);
}

std::vector<graph::EntityIndex> Fillers::entities(std::uint32_t token) const {
  std::vector<graph::EntityIndex> out;
  if (is_minority(token)) return out;
  if (const std::uint32_t who = issuer(token); who != Tree::no_token) return entities(who);
  if (!mention(token)) {
    const std::uint32_t who = reporter(token);  // "the army said it had killed him"
    if (who != Tree::no_token && who != token) return entities(who);
    for (const auto& [title, holder] : holders(token)) {
      add_entity(mention(holder)->entity, out);
      if (analysis_.document.tokens[holder].label == Label::appos) add_people(holder, out);
    }
    if (!out.empty()) return out;
  }
  const std::uint32_t whose = named(token);
  if (whose != token && analysis_.document.tokens[whose].label == Label::appos &&
      has_kind(whose, EntityKind::person)) {
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (analysis_.document.tokens[child].label != Label::appos || !has_kind(child, EntityKind::person))
        continue;
      add_entity(mention(child)->entity, out);
      add_people(child, out);
    }
    if (out.empty()) add_entity(mention(whose)->entity, out);  // "her husband, the poet Juan Paz"
    return out;
  }
  token = whose;
  if (const MentionAt* at = mention(token)) {
    const graph::Entity& entity = analysis_.entity(*at);
    if (entity.kind == EntityKind::group && entity.reason.rule != "group.counted") {
      for (const graph::EntityIndex member : entity.members) add_entity(member, out);
      if (out.empty() && entity.state != graph::no_index && in_class(at->head, actor_classes_) &&
          !in_class(at->head, private_) && !is_defiant(at->head)) {
        add_entity(entity.state, out);
      }
      if (out.empty()) add_owners(token, out);
    }
    if (out.empty()) add_entity(at->entity, out);
    return out;
  }
  if (is_private_body(token)) return out;
  if (in_class(token, private_)) {
    add_band(token, out);
    return out;
  }
  // "two of its members accuse him": not the body
  const std::uint32_t part = measure_of(analysis_.document, token);
  if (part != token && analysis_.document.tag(part) == "CD" && !in_class(token, force_)) return out;
  if (in_class(token, actor_classes_) || is_arms(token) || is_personal_pronoun(lemma(token)) ||
      is_personage(token) || is_findings(token) || is_state_medium(token))
    add_owners(token, out);
  if (is_defiant(token)) drop_states(out);
  return out;
}

/// "a Kenyan rights group", "Israeli media", never "state media": at home in a state, no part of it.
bool Fillers::is_private_body(std::uint32_t token) const {
  const std::string_view word = lemma(token);
  const bool media = word == "media" || word == "medium";
  if (!media && !is_one_of(word, {"group", "organisation", "organization", "association", "network"}))
    return false;
  bool civic = media;
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (is_one_of(lemma(child), {"state", "government", "official", "army", "military"})) return false;
    civic = civic || is_one_of(lemma(child), {"right", "rights", "aid", "relief", "monitoring", "advocacy",
                                              "campaign", "lawyer", "news", "activist", "doctor", "charity"});
  }
  return civic;
}

/// "Kenyan state television": speaks for its state, as "the state media" do.
bool Fillers::is_state_medium(std::uint32_t token) const {
  return token > 0 && mention(token) == nullptr &&
         is_one_of(lemma(token), {"television", "tv", "radio", "broadcaster"}) &&
         is_one_of(lemma(token - 1), {"state", "government"});
}

void Fillers::add_party(std::uint32_t token, bool persons, std::vector<graph::EntityIndex>& out) const {
  if (const MentionAt* at = mention(token)) {
    const EntityKind kind = analysis_.entity(*at).kind;
    if (kind == EntityKind::state || kind == EntityKind::organisation ||
        (persons && kind == EntityKind::person)) {
      add_entity(at->entity, out);
    }
    // "officials of both countries"
    for (const graph::EntityIndex member : analysis_.entity(*at).members) {
      const EntityKind of = analysis_.facts.entities[member].kind;
      if (of == EntityKind::state || of == EntityKind::organisation) add_entity(member, out);
    }
  }
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (at == Label::conj) add_party(child, persons, out);
    // "envoys of six states, including Chad"
    if (at != Label::prep || analysis_.document.word(child) != "including") continue;
    const std::uint32_t one = analysis_.tree.child(child, Label::pobj);
    if (one != Tree::no_token) add_party(one, persons, out);
  }
}

/// "the government of President Lee": the state that the person leads; false where nobody is told to lead
/// one.
bool Fillers::add_governed(std::uint32_t token, std::uint32_t leader,
                           std::vector<graph::EntityIndex>& out) const {
  if (!is_one_of(lemma(token), {"government", "administration", "regime", "junta", "cabinet"})) return false;
  const MentionAt* at = mention(leader);
  if (at == nullptr || analysis_.entity(*at).kind != EntityKind::person) return false;
  const graph::EntityIndex state = analysis_.entity(*at).state;
  if (state == graph::no_index) return false;
  add_entity(state, out);
  return true;
}

/// "his ministry": the ministry of his state, which is known by the state.
graph::EntityIndex Fillers::state_of_minister(std::uint32_t ministry, std::uint32_t possessor) const {
  if (lemma(ministry) != "ministry" || analysis_.document.tag(possessor) != "PRP$") return graph::no_index;
  const MentionAt* at = mention(possessor);
  if (at == nullptr || analysis_.entity(*at).kind != EntityKind::person) return graph::no_index;
  const graph::EntityIndex state = analysis_.entity(*at).state;
  const bool known = state != graph::no_index && analysis_.facts.entities[state].kind == EntityKind::state;
  return known ? state : graph::no_index;
}

/// The states and bodies before the noun or behind "of", "from", "in": whose officials or forces they are.
void Fillers::add_owners(std::uint32_t token, std::vector<graph::EntityIndex>& out, int depth) const {
  const std::size_t before = out.size();
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (at == Label::amod || at == Label::compound || at == Label::nmod) add_party(child, false, out);
    const bool persons = !in_class(token, people_ | official_ | private_) || acts_for_person(lemma(token));
    if (at == Label::poss) {
      if (const auto state = state_of_minister(token, child); state != graph::no_index)
        add_entity(state, out);
      else if (const std::uint32_t owner = antecedent_of_whose(analysis_, child);
               !add_governed(token, owner, out))
        add_party(owner, persons, out);
    }
    if (at != Label::prep) continue;
    const std::string_view preposition = analysis_.document.lemma(child);
    if (preposition != "of" && preposition != "from" && preposition != "in") continue;
    // "fighters in Iraq", "the UN mission in Mali": where they are
    const bool posted = in_class(token, force_ | private_) || is_sent(lemma(token));
    // "each other's candidacies in the United Nations"
    const bool sought = is_one_of(lemma(token), {"candidacy", "candidature", "bid", "seat", "membership"});
    if (preposition == "in" && (posted || sought || out.size() > before)) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object == Tree::no_token) continue;
    const std::size_t known = out.size();
    if (preposition != "of" || !add_governed(token, object, out))
      add_party(object, preposition == "of" && persons, out);
    if (preposition == "in" && out.size() == known && governs(lemma(token))) {
      for (std::uint32_t capital = object; capital != Tree::no_token;
           capital = analysis_.tree.child(capital, Label::conj))
        add_state_of_capital(capital, out);
    }
    // "heads of state from Niger", "positions of the YPG militia"
    if (preposition == "of" && out.size() == known && !mention(object)) {
      add_band(object, out);
      if (out.size() == known && object > token && depth < 2) add_owners(object, out, depth + 1);
    }
  }
}

std::vector<graph::EntityIndex> Fillers::things(std::uint32_t token,
                                                std::vector<graph::EntityIndex> known) const {
  const auto thing = [&](EntityKind kind) {
    return kind == EntityKind::weapon || kind == EntityKind::platform || kind == EntityKind::agreement ||
           kind == EntityKind::event_name;
  };
  const bool described = known.size() == 1 && thing(analysis_.facts.entities[known.front()].kind);
  // "ordered Abrams tanks from Washington": the tanks, not whose they are
  if (!known.empty() && !described && !is_machine(token)) return known;
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (at != Label::compound && at != Label::nmod && at != Label::appos && at != Label::amod &&
        at != Label::nummod)
      continue;
    const MentionAt* name = analysis_.mention_headed_by(child);
    if (name == nullptr) continue;
    const EntityKind kind = analysis_.entity(*name).kind;
    // "closed the Margara crossing"
    const bool site =
        known.empty() && at == Label::compound && kind == EntityKind::place && is_site(lemma(token));
    if (site || thing(kind)) return {name->entity};
  }
  if (!known.empty() || !is_site(lemma(token))) return known;
  // "closed the crossing at Margara", wherever the parser hangs the preposition
  const std::uint32_t at = token + 1;
  if (at >= analysis_.document.tokens.size() || !is_one_of(lemma(at), {"at", "of", "near"})) return known;
  const std::uint32_t where = analysis_.tree.child(at, Label::pobj);
  const MentionAt* name = where == Tree::no_token ? nullptr : analysis_.mention_headed_by(where);
  if (name != nullptr && analysis_.entity(*name).kind == EntityKind::place) return {name->entity};
  return known;
}

std::vector<graph::EntityIndex> Fillers::owners(std::uint32_t token) const {
  std::vector<graph::EntityIndex> out;
  add_owners(token, out);
  return out;
}

}  // namespace chancery::extract
