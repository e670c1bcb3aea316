#include "extract/coreference/several_pronouns.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;
using language::Pos;

constexpr std::size_t most_candidates = 30;  ///< mentions looked at

/// "the latter" with no noun after it.
bool stands_for_one(const Draft& draft, std::uint32_t token) {
  const auto& at = draft.token(token);
  const bool modifies = at.label == Label::amod || at.label == Label::compound;
  return !modifies && token > 0 && draft.lower(token - 1) == "the";
}

}  // namespace

bool SeveralPronouns::read(std::uint32_t token) {
  if (stands_alone(token)) {
    if (!explained(token)) several(token);
    return true;
  }
  const std::string_view word = draft_.lower(token);
  if (!is_one_of(word, {"former", "latter"}) || !stands_for_one(draft_, token)) return false;
  ordinal(token, word == "former");
  return true;
}

/// "the two, Ann Lee and Kofi Mensah, said": those who are named right behind.
bool SeveralPronouns::explained(std::uint32_t token) {
  std::vector<EntityIndex> members;
  std::uint32_t at = draft_.analysis.tree.child(token, Label::appos);
  if (at == Tree::no_token && draft_.word_safe(token + 1) == ",")
    at = draft_.analysis.tree.child(token, Label::conj);
  for (; at != Tree::no_token; at = draft_.analysis.tree.child(at, Label::conj)) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->entity == none) return false;
    members.push_back(found->entity);
  }
  if (members.size() < 2) return false;
  discourse_.link_pronoun(discourse_.group_of(members, token), token, "pronoun.apposition", 0.8);
  return true;
}

void SeveralPronouns::several(std::uint32_t token) {
  if (goes_on_from_subject(token)) return;
  const auto recent = discourse_.last(most_candidates);
  std::vector<EntityIndex> subjects;
  std::uint32_t sentence = none;
  std::uint32_t verb = none;
  for (const auto& named : recent) {
    if (named.sentence + 1 < draft_.token(token).sentence) break;
    if (is_told_of(token, named.token)) continue;
    if (discourse_.entity(named.entity).kind == EntityKind::group &&
        named.sentence + 1 >= draft_.token(token).sentence) {
      discourse_.link_pronoun(named.entity, token, "pronoun.group", 0.7);
      return;
    }
    if (!named.subject || (sentence != none && named.sentence != sentence)) continue;
    std::uint32_t top = named.token;
    for (int step = 0; step < 8 && draft_.token(top).label == Label::conj; ++step)
      top = draft_.token(top).head;
    if (verb != none && draft_.token(top).head != verb) continue;
    verb = draft_.token(top).head;
    sentence = named.sentence;
    if (std::find(subjects.begin(), subjects.end(), named.entity) == subjects.end()) {
      subjects.insert(subjects.begin(), named.entity);
    }
    add_list_before(named.token, subjects);
  }
  if (subjects.size() < 2 && stands_alone(token)) return pair_before(token);
  if (subjects.empty()) return group_before(token);
  if (subjects.size() == 1 && met_before(token)) {
    pair_in(token, draft_.document().sentences[draft_.token(token).sentence - 1].begin);
    return;
  }
  if (subjects.size() < 2 || subjects.size() > 6) return;
  discourse_.link_pronoun(discourse_.group_of(subjects, token), token, "pronoun.subjects", 0.7);
}

/// "12 of the 40 hostages they seized": the clause tells of the hostages, who did not seize themselves.
bool SeveralPronouns::is_told_of(std::uint32_t pronoun, std::uint32_t noun) const {
  std::uint32_t at = pronoun;
  for (int step = 0; step < 6 && draft_.token(at).head != at; ++step) {
    if (draft_.token(at).label == Label::relcl) return draft_.token(at).head == noun;
    at = draft_.token(at).head;
  }
  return false;
}

/// "Ann Lee received Bo Lind in Oslo. They": one met the other in the sentence before.
bool SeveralPronouns::met_before(std::uint32_t token) const {
  const std::uint32_t here = draft_.token(token).sentence;
  if (draft_.token(token).label != Label::nsubj || draft_.lower(token) != "they" || here == 0) return false;
  const auto& before = draft_.document().sentences[here - 1];
  if (before.paragraph != draft_.sentence_of(token).paragraph) return false;
  for (std::uint32_t verb = before.begin; verb < before.end; ++verb) {
    if (draft_.token(verb).head != verb) continue;
    std::uint32_t whom = draft_.analysis.tree.child(verb, Label::dobj);
    if (is_one_of(draft_.lemma(verb), {"meet", "speak", "talk", "confer", "dine"}) &&
        whom == Tree::no_token) {
      for (const std::uint32_t with : draft_.analysis.tree.children(verb)) {
        if (draft_.lower(with) == "with") whom = draft_.analysis.tree.child(with, Label::pobj);
      }
    } else if (!is_one_of(draft_.lemma(verb),
                          {"meet", "receive", "host", "telephone", "phone", "welcome", "greet"})) {
      return false;
    }
    if (whom == Tree::no_token) return false;
    const std::uint32_t named = draft_.analysis.tree.child(whom, Label::appos);
    const Found* found = draft_.found_over(named == Tree::no_token ? whom : named);
    return found != nullptr && found->kind == EntityKind::person;
  }
  return false;
}

/// "Both ministers condemned the arrest of three observers. They hoped": those who acted, not those whom it
/// was done to.
bool SeveralPronouns::goes_on_from_subject(std::uint32_t token) {
  if (draft_.token(token).label != Label::nsubj || draft_.sentence_of(token).begin != token) return false;
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence + 1 < draft_.token(token).sentence) return false;
    if (named.sentence + 1 != draft_.token(token).sentence || !named.subject ||
        named.paragraph != draft_.sentence_of(token).paragraph)
      continue;
    const std::uint32_t verb = draft_.token(top_of_phrase(draft_, named.token)).head;
    const bool main = draft_.token(verb).head == verb;
    if (!main || discourse_.entity(named.entity).kind != EntityKind::group) continue;
    discourse_.link_pronoun(named.entity, token, "pronoun.group", 0.7);
    return true;
  }
  return false;
}

/// "The two sides voiced concern. ... They reaffirmed": the group that acted last, where nobody else did
/// since.
void SeveralPronouns::group_before(std::uint32_t token) {
  constexpr std::uint32_t window = 4;  ///< sentences
  if (draft_.token(token).label != Label::nsubj) return;
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence + window < draft_.token(token).sentence) return;
    if (!named.subject) continue;
    if (discourse_.entity(named.entity).kind != EntityKind::group) return;
    discourse_.link_pronoun(named.entity, token, "pronoun.group", 0.65);
    return;
  }
}

/// "The two agreed", "Both promised": no noun follows.
bool SeveralPronouns::stands_alone(std::uint32_t token) const {
  const auto& at = draft_.token(token);
  if (!language::is_subject(at.label) && at.label != Label::dobj) return false;
  const std::string_view word = draft_.lower(token);
  if (word == "both") return at.pos == Pos::DET || at.pos == Pos::PRON || at.pos == Pos::NUM;
  return (word == "two" || word == "three") && token > 0 && draft_.lower(token - 1) == "the";
}

/// "the former", "the latter": one of the two that were named last as a pair, "A and B".
void SeveralPronouns::ordinal(std::uint32_t token, bool first) {
  for (std::uint32_t at = token; at > 1; --at) {
    if (draft_.token(at - 1).sentence + 1 < draft_.token(token).sentence) return;
    const Found* second = draft_.found_over(at - 1);
    if (second == nullptr || second->entity == none || draft_.token(second->head).label != Label::conj)
      continue;
    const Found* other = draft_.found_over(draft_.token(second->head).head);
    if (other == nullptr || other == second || other->entity == none || other->kind != second->kind) continue;
    if (draft_.token(other->head).label == Label::conj) return;  // three or more
    discourse_.link(first ? other->entity : second->entity, token,
                    first ? "description.former" : "description.latter", nullptr, 0.75);
    return;
  }
}

/// "X telephoned Y. The two agreed", "X met Y, after which the two agreed": the only two persons of the
/// sentence or clause before, else its only two states or bodies.
void SeveralPronouns::pair_before(std::uint32_t token) {
  const std::string_view word = draft_.lower(token);
  if (word != "two" && word != "both") return;
  const std::uint32_t first = word == "two" ? token - 1 : token;
  const std::uint32_t begin = draft_.sentence_of(token).begin;
  const bool clause =
      first > begin && is_one_of(draft_.lower(first - 1),
                                 {";", "and", "which", "where", "when", "after", "before", "that", "as"});
  if (clause) {
    std::uint32_t item = first - 1;
    while (item > begin && (item + 1 == first || draft_.word(item) != ";")) --item;
    const Pair within = pair_in(token, item);
    if (within != Pair::nobody) return;
  }
  if (draft_.token(token).sentence > 0)
    pair_in(token, draft_.document().sentences[draft_.token(token).sentence - 1].begin);
}

/// Links the two who are named between `begin` and the end of its sentence, before the token.
SeveralPronouns::Pair SeveralPronouns::pair_in(std::uint32_t token, std::uint32_t begin) {
  const std::uint32_t sentence = draft_.token(begin).sentence;
  for (const bool persons : {true, false}) {
    std::vector<EntityIndex> found;
    for (const auto& named : discourse_.last(most_candidates)) {
      if (named.token < begin) break;
      const EntityKind kind = discourse_.entity(named.entity).kind;
      const bool fits = persons ? kind == EntityKind::person
                                : kind == EntityKind::state && named.reading != graph::Reading::place;
      if (named.sentence != sentence || named.token >= token || !fits) continue;
      if (std::find(found.begin(), found.end(), named.entity) == found.end())
        found.insert(found.begin(), named.entity);
    }
    if (found.size() > 2) return Pair::several;
    if (found.size() < 2) continue;
    discourse_.link_pronoun(discourse_.group_of(found, token), token, "pronoun.pair", 0.7);
    return Pair::linked;
  }
  return Pair::nobody;
}

/// "officials from Japan, the U.S. and Korea", where the parser begins the subject in the middle of the list.
void SeveralPronouns::add_list_before(std::uint32_t token, std::vector<EntityIndex>& subjects) const {
  const Found* found = draft_.found_over(token);
  while (found != nullptr && found->begin > 1) {
    std::uint32_t at = found->begin;
    if (draft_.lower(at - 1) == "the") --at;
    if (at < 2 || draft_.word(at - 1) != ",") return;
    const Found* before = draft_.found_over(at - 2);
    if (before == nullptr || before->kind != found->kind || before->entity == none ||
        draft_.token(before->begin).sentence != draft_.token(token).sentence)
      return;
    if (std::find(subjects.begin(), subjects.end(), before->entity) == subjects.end())
      subjects.insert(subjects.begin(), before->entity);
    found = before;
  }
}

}  // namespace chancery::extract
