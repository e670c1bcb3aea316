// What "its" and "whose" before an office refer to.
#include "extract/offices/office_owners.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

bool ends_speech(std::string_view word) { return is_one_of(word, {"\"", "”", "''", "»"}); }

}  // namespace

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
  // "The Front rejected it. "If the Union agrees, the plan is dead," its spokeswoman said"
  const bool behind_speech = its > 2 && (ends_speech(draft_.word(its - 1)) ||
                                         (draft_.word(its - 1) == "," && ends_speech(draft_.word(its - 2))));
  if (const EntityIndex spoke = behind_speech ? body_that_spoke(its) : none; spoke != none) return spoke;
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
