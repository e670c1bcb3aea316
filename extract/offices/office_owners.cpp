#include "extract/offices/office_owners.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;

/// "its chairman", "whose spokesman", "the group's leader": what the possessor refers to.
EntityIndex OfficeOwners::owner_of(const Title& title) const {
  std::uint32_t token = title.possessor;
  if (const EntityIndex joined = joined_before(token); joined != none) return joined;
  if (draft_.lower(token) == "its" && is_one_of(draft_.lemma(title.head), {"editor", "publisher"}))
    return sole_paper(token);
  if (draft_.lower(token) == "its") {
    const bool commands = draft_.lemma(title.head) == "commander";
    if (const EntityIndex armed = commands ? armed_before(token) : none; armed != none) return armed;
    const EntityIndex owner = owner_of_its(title, token);
    const bool of_states =
        owner != none && is_state_office(title) && draft_.analysis.facts.entities[owner].subtype == "igo";
    if (owner != none) return of_states ? last_state_told(token) : owner;
    if (const EntityIndex subject = subject_behind(token); subject != none) return subject;
    const bool of_bodies = title.office != nullptr && (title.office->default_of == "organisation" ||
                                                       draft_.lemma(title.head).starts_with("spokes"));
    if (const EntityIndex spoke = of_bodies ? body_that_spoke(token) : none; spoke != none) return spoke;
  }
  if (draft_.lower(token) == "whose") token = antecedent_of_clause(token, title.head);
  if (token == none) return none;
  if (draft_.lower(token) == "its" && is_of_paragraph_before(token)) return none;
  if (const EntityIndex owner = owner_at(token); owner != none) {
    const bool envoy = title.office != nullptr && title.office->type == "Ambassador";
    return envoy ? state_that_sends(token, owner) : owner;
  }
  if (const EntityIndex state = state_of_office(token); state != none) return state;
  if (const EntityIndex ruler = ruler_of(token); ruler != none) return ruler;
  if (draft_.lower(token) == "their") return owner_of_their(title, token);
  return sole_of_kind(token);
}

/// "To Nicaragua, where the bishops left. Its vice-president, ...": what only an earlier paragraph names is
/// not meant where the paragraph has told of something else by then.
bool OfficeOwners::is_of_paragraph_before(std::uint32_t its) const {
  const auto meant = mentions_.words.find(its);
  const std::uint32_t begin = draft_.paragraph_begin(its);
  if (meant == mentions_.words.end() || begin == draft_.sentence_of(its).begin) return false;
  bool other = false;
  for (std::uint32_t at = begin; at < its; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at) continue;
    if (found->entity == meant->second) return false;
    other = other || found->kind == EntityKind::state || found->kind == EntityKind::organisation;
  }
  return other;
}

/// Whether only states have such an office.
bool OfficeOwners::is_state_office(const Title& title) const {
  if (title.office == nullptr) return false;
  const std::string role = fold(title.role.in(draft_.document().text));
  return title.office->type.ends_with("Minister") || title.office->type == "HeadOfGovernment" ||
         role.find("defence staff") != std::string::npos || role.find("defense staff") != std::string::npos ||
         role.find("army") != std::string::npos;
}

/// "accuses Rwanda and demands that the Council punish its chief of defence staff": the state named last in
/// the sentence.
EntityIndex OfficeOwners::last_state_told(std::uint32_t its) const {
  for (std::uint32_t at = its; at > draft_.sentence_of(its).begin; --at) {
    const Found* found = draft_.found_over(at - 1);
    const bool name = found != nullptr && found->kind == EntityKind::state && found->known != nullptr &&
                      found->known->how != Known::How::adjective;
    if (name) return found->entity;
  }
  return none;
}

/// "The Houthis said in a statement read by their spokesman": the group or party named last.
EntityIndex OfficeOwners::owner_of_their(const Title& title, std::uint32_t their) const {
  EntityIndex owner = owner_of_its(title, their);
  const auto& sentence = draft_.sentence_of(their);
  // "The M23 rebels took Goma. Their leader, Ann Lee, ..."
  const bool opens = owner == none && their == sentence.begin && their > 0 &&
                     draft_.sentence_of(their - 1).paragraph == sentence.paragraph;
  if (opens) owner = owner_of_its(title, their - 1);
  if (owner == none) owner = sole_of_kind(their);
  const bool group =
      owner != none && is_one_of(draft_.analysis.facts.entities[owner].subtype, {"armed group", "party"});
  return group ? owner : none;
}

EntityIndex OfficeOwners::sole_of_kind(std::uint32_t noun) const {
  const bool rebels =
      is_one_of(draft_.lower(noun), {"rebels", "insurgents", "guerrillas", "militants", "fighters"});
  const bool party = rebels || is_one_of(draft_.lower(noun), {"party", "group", "movement", "their"});
  const bool any = draft_.lower(noun) == "group";
  const bool paper = is_one_of(draft_.lower(noun), {"newspaper", "paper", "daily", "weekly", "broadcaster",
                                                    "station", "channel", "magazine", "website"});
  if (!party && !paper && !is_one_of(draft_.lower(noun), {"company", "firm"})) return sole_called(noun);
  EntityIndex sole = none;
  for (std::uint32_t at = draft_.paragraph_begin(noun); at < noun; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at || found->kind != EntityKind::organisation) continue;
    const bool fits =
        paper
            ? is_one_of(found->subtype, {"media", ""})
            : found->subtype.empty() || (any && is_one_of(found->subtype, {"igo", "ngo", "coalition"})) ||
                  (party ? is_one_of(found->subtype, {"party", "armed group"}) : found->subtype == "company");
    // "the Liberation Army": the army of no state
    const bool stateless = rebels && found->subtype == "military" && found->entity != none &&
                           draft_.analysis.facts.entities[found->entity].state == none;
    if ((!fits && !stateless) || found->entity == none || found->entity == sole) continue;
    if (sole != none) return none;
    sole = found->entity;
  }
  return sole;
}

/// "Guards raided the daily Shargh. Its editor, Ann Lee, ...": the one paper of the paragraph, else the one
/// body.
EntityIndex OfficeOwners::sole_paper(std::uint32_t its) const {
  EntityIndex paper = none;
  EntityIndex other = none;
  std::size_t others = 0;
  for (std::uint32_t at = draft_.paragraph_begin(its); at < its; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at || found->kind != EntityKind::organisation ||
        found->entity == none)
      continue;
    if (found->subtype == "media") {
      if (paper != none && paper != found->entity) return none;
      paper = found->entity;
    } else if (found->entity != other) {
      other = found->entity;
      ++others;
    }
  }
  if (paper != none) return paper;
  if (others == 1) return other;
  const auto meant = mentions_.words.find(its);
  return others == 0 && meant != mentions_.words.end() ? meant->second : none;
}

/// "held by the Coast Force, an armed group under the ministry. Its commander, Ann Lee": the one armed body
/// of the sentence before.
EntityIndex OfficeOwners::armed_before(std::uint32_t its) const {
  const std::uint32_t begin = draft_.sentence_of(its).begin;
  if (its != begin || begin == draft_.paragraph_begin(its)) return none;
  EntityIndex armed = none;
  for (std::uint32_t at = draft_.sentence_of(begin - 1).begin; at < begin; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at || found->entity == none || found->entity == armed ||
        !is_one_of(found->subtype, {"military", "armed group", "security force"}))
      continue;
    if (armed != none) return none;
    armed = found->entity;
  }
  return armed;
}

/// "The Popular Front for Renewal seized it. The front's spokesman, Ann Lee, ...": the one body of this
/// paragraph and the one before whose name holds that word.
EntityIndex OfficeOwners::sole_called(std::uint32_t noun) const {
  const std::string_view word = draft_.lower(noun);
  if (!is_one_of(word, {"front",      "rally",       "league",        "congress",  "alliance", "union",
                        "federation", "network",     "confederation", "forum",     "centre",   "center",
                        "foundation", "association", "society",       "fund",      "council",  "force",
                        "corps",      "guard",       "column",        "brigade",   "mission",  "commission",
                        "committee",  "agency",      "board",         "authority", "institute"}) ||
      noun == 0 || draft_.lower(noun - 1) != "the")
    return none;
  const std::uint32_t own = draft_.paragraph_begin(noun);
  EntityIndex sole = none;
  for (std::uint32_t at = own == 0 ? 0 : draft_.paragraph_begin(own - 1); at < noun; ++at) {
    const Found* found = draft_.found_over(at);
    const bool bears = found != nullptr && found->kind == EntityKind::organisation && found->entity != none &&
                       is_capitalised(draft_.word(at)) && draft_.lower(at) == word;
    if (!bears || found->entity == sole) continue;
    if (sole != none) return none;
    sole = found->entity;
  }
  return sole;
}

/// "Chad's Ann Lee chairs the commission ... her ambassador in Paris": bodies send none, the person's state
/// does; none where that is not known.
EntityIndex OfficeOwners::state_that_sends(std::uint32_t token, EntityIndex owner) const {
  const auto& entities = draft_.analysis.facts.entities;
  const auto whose = mentions_.words.find(token);
  const bool person = whose != mentions_.words.end() && entities[whose->second].kind == EntityKind::person;
  if (!person || entities[owner].kind == EntityKind::state) return owner;
  const EntityIndex state = entities[whose->second].state;
  return state != none && entities[state].kind == EntityKind::state ? state : none;
}

/// "the Serbian president's adviser": the state whose office the possessor holds.
EntityIndex OfficeOwners::state_of_office(std::uint32_t token) const {
  const std::uint32_t index = draft_.title_at[token];
  if (index == none || draft_.titles[index].plural || draft_.titles[index].bodies.size() != 1) return none;
  const Found& body = draft_.found[draft_.titles[index].bodies.front()];
  return body.kind == EntityKind::state ? body.entity : none;
}

/// "the Taliban administration's director": what stands before "administration" or "government".
EntityIndex OfficeOwners::ruler_of(std::uint32_t noun) const {
  if (!is_one_of(draft_.lemma(noun), {"administration", "government", "regime", "authority", "movement",
                                      "emirate", "junta", "side"}))
    return none;
  for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
    const Found* found = child < noun ? draft_.found_over(child) : nullptr;
    const bool rules = found != nullptr && found->end == noun &&
                       (found->kind == EntityKind::state || found->kind == EntityKind::organisation);
    if (rules) return found->entity;
  }
  return none;
}

EntityIndex OfficeOwners::owner_at(std::uint32_t token) const {
  const Found* const found = draft_.found_over(token);
  EntityIndex entity = found != nullptr ? found->entity : none;
  if (entity == none && mentions_.words.contains(token)) entity = mentions_.words.at(token);
  if (entity == none) return none;
  const auto& owner = draft_.analysis.facts.entities[entity];
  if (owner.kind != EntityKind::person) return owner.kind == EntityKind::group ? none : entity;
  for (const Tenure& tenure : draft_.analysis.facts.tenures) {
    if (tenure.holder == entity) return tenure.body;
  }
  return owner.state;
}

}  // namespace chancery::extract
