#include "extract/offices/office_owners.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;
using language::Label;

/// "its chairman", "whose spokesman", "the group's leader": what the possessor refers to.
EntityIndex OfficeOwners::owner_of(const Title& title) const {
  std::uint32_t token = title.possessor;
  if (const EntityIndex joined = joined_before(token); joined != none) return joined;
  if (draft_.lower(token) == "its" && is_one_of(draft_.lemma(title.head), {"editor", "publisher"}))
    return sole_paper(token);
  if (draft_.lower(token) == "its") {
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

/// "The Popular Front for Renewal seized it. The front's spokesman, Ann Lee, ...": the one body of this
/// paragraph and the one before whose name holds that word.
EntityIndex OfficeOwners::sole_called(std::uint32_t noun) const {
  const std::string_view word = draft_.lower(noun);
  if (!is_one_of(word, {"front", "rally", "league", "congress", "alliance", "union", "federation", "network",
                        "confederation", "forum", "centre", "center", "foundation", "association", "society",
                        "fund", "council"}) ||
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

/// "the OAS will send observers, said its mission head": the last body or state before that acts or owns,
/// else the last one. A commander is of no state.
EntityIndex OfficeOwners::owner_of_its(const Title& title, std::uint32_t its) const {
  const bool commands = draft_.lemma(title.head) == "commander";
  // "Kenya sent its minister, and Uganda its ambassador"
  const Found* gapped = its < 2 ? nullptr : draft_.found_over(its - 1);
  if (gapped != nullptr && gapped->kind == EntityKind::state && gapped->known != nullptr &&
      gapped->known->how == Known::How::name && is_one_of(draft_.lower(gapped->begin - 1), {"and", ",", ";"}))
    return gapped->entity;
  // "a representative of Tokelau, its head Ann Lee"
  const Found* beside = its > 1 && draft_.word(its - 1) == "," ? draft_.found_over(its - 2) : nullptr;
  if (beside != nullptr && beside->kind == EntityKind::state && beside->known != nullptr &&
      beside->known->how == Known::How::name && draft_.lower(beside->begin - 1) == "of")
    return beside->entity;
  EntityIndex last = none;
  for (std::uint32_t at = its; at > draft_.sentence_of(its).begin; --at) {
    const Found* found = draft_.found_over(at - 1);
    const auto mention = mentions_.heads.find(at - 1);
    const EntityIndex entity = found != nullptr                   ? found->entity
                               : mention != mentions_.heads.end() ? mention->second
                                                                  : none;
    if (entity == none || (found != nullptr && found->head != at - 1)) continue;
    const EntityKind kind = draft_.analysis.facts.entities[entity].kind;
    const bool adjective =
        found != nullptr && found->known != nullptr && found->known->how == Known::How::adjective;
    if (found != nullptr && in_brackets_of_person(*found)) continue;
    if (is_in_clause_beside(at - 1, its)) continue;
    if (adjective || (kind != EntityKind::organisation && (kind != EntityKind::state || commands))) continue;
    const Label label = draft_.token(at - 1).label;
    if (language::is_subject(label) || label == Label::poss) return entity;
    if (last == none) last = entity;
  }
  const bool speaks = last != none && draft_.lemma(title.head).starts_with("spokes");
  const EntityIndex spoke = speaks ? body_that_spoke(its) : none;
  return spoke != none ? spoke : last;
}

/// "In a statement signed by its director, Delta Lines denied it": the body that is the subject behind the
/// phrase with which the sentence begins; none elsewhere.
EntityIndex OfficeOwners::subject_behind(std::uint32_t its) const {
  const auto& sentence = draft_.sentence_of(its);
  if (draft_.token(sentence.begin).pos != language::Pos::ADP) return none;
  const std::uint32_t verb = draft_.token(sentence.begin).head;
  const std::uint32_t subject = draft_.analysis.tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token || subject < its || !draft_.analysis.tree.below(its, sentence.begin))
    return none;
  const EntityIndex body = owner_at(subject);
  return body != none && draft_.analysis.facts.entities[body].kind == EntityKind::organisation ? body : none;
}

/// "Hamas denied it. The list printed in Al-Safir was false, its spokesman said": the body that is the
/// subject of the sentence before, in the same paragraph; none elsewhere.
EntityIndex OfficeOwners::body_that_spoke(std::uint32_t its) const {
  const auto& own = draft_.sentence_of(its);
  if (own.begin == 0 || draft_.sentence_of(own.begin - 1).paragraph != own.paragraph) return none;
  const auto& before = draft_.sentence_of(own.begin - 1);
  for (std::uint32_t at = before.begin; at < before.end; ++at) {
    if (draft_.token(at).label != Label::nsubj) continue;
    const Found* found = draft_.found_over(at);
    const bool body =
        found != nullptr && found->kind == EntityKind::organisation && found->subtype != "media";
    return body ? found->entity : none;
  }
  return none;
}

/// "The bloc, which Chad left, said through its spokesman": what a relative clause tells that is over.
bool OfficeOwners::is_in_clause_beside(std::uint32_t at, std::uint32_t its) const {
  for (int step = 0; step < 8 && draft_.token(at).head != at; ++step) {
    if (draft_.token(at).label == Label::relcl) return !draft_.analysis.tree.below(its, at);
    at = draft_.token(at).head;
  }
  return false;
}

/// "the minister is Ann Lee (VVD), its envoy Bo Day"
bool OfficeOwners::in_brackets_of_person(const Found& body) const {
  const Found* name =
      body.begin > 1 && draft_.word(body.begin - 1) == "(" && draft_.word_safe(body.end) == ")"
          ? draft_.found_over(body.begin - 2)
          : nullptr;
  return name != nullptr && name->kind == EntityKind::person;
}

/// "Severny Stroybank and its chairman", "Chad and its president"
EntityIndex OfficeOwners::joined_before(std::uint32_t token) const {
  const std::string_view word = draft_.lower(token);
  if (word != "its" || token < 3) return none;
  const bool again =
      is_one_of(draft_.lower(token - 1), {"on", "against", "for", "with", "to"});  // "and on its"
  const std::uint32_t joint = again ? token - 2 : token - 1;
  if (draft_.lower(joint) != "and") return none;
  const Found* found = draft_.found_over(joint - 1);
  const bool owns = found != nullptr &&
                    (found->kind == EntityKind::organisation || found->kind == EntityKind::state) &&
                    draft_.token(found->begin).sentence == draft_.token(token).sentence;
  return owns ? found->entity : none;
}

/// What stands before ", whose": the name just there, else the head of the clause.
std::uint32_t OfficeOwners::antecedent_of_clause(std::uint32_t whose, std::uint32_t token) const {
  const bool joined = whose > 0 && draft_.lower(whose - 1) == "and";  // "which ... and whose"
  for (std::uint32_t before = whose; !joined && before > 0 && whose - before < 4; --before) {
    if (const Found* found = draft_.found_over(before - 1)) return body_of_seat(*found, before - 1);
  }
  for (int step = 0; step < 6; ++step) {
    const std::uint32_t head = draft_.token(token).head;
    if (draft_.token(token).label == Label::relcl) return head;
    if (head == token) break;
    token = head;
  }
  for (std::uint32_t at = whose; joined && at > draft_.sentence_of(whose).begin; --at) {
    const auto& which = draft_.token(at - 1);
    const bool opens = is_one_of(draft_.lower(at - 1), {"which", "who"});
    if (opens && draft_.token(which.head).label == Label::relcl) return draft_.token(which.head).head;
  }
  return none;
}

/// "the Joint Chiefs of Staff (JCS) in Seoul, whose ...": the body, where it is named just before its seat.
std::uint32_t OfficeOwners::body_of_seat(const Found& seat, std::uint32_t token) const {
  if (seat.begin < 2 || draft_.lower(seat.begin - 1) != "in") return token;
  for (std::uint32_t at = seat.begin - 1; at > 0 && seat.begin - at < 5; --at) {
    const Found* found = draft_.found_over(at - 1);
    if (found != nullptr && found->kind == EntityKind::organisation) return at - 1;
    if (found == nullptr && draft_.token(at - 1).pos != language::Pos::PUNCT) break;
  }
  return token;
}

}  // namespace chancery::extract
