#include "extract/coreference/pronouns.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using language::Label;
using language::Pos;

constexpr std::uint32_t window = 3;          ///< sentences back for persons
constexpr std::size_t most_candidates = 30;  ///< mentions looked at

bool is_possessive(const language::Document& document, std::uint32_t token) {
  return document.tag(token) == "PRP$";
}

/// "the latter" with no noun after it.
bool stands_for_one(const Draft& draft, std::uint32_t token) {
  const auto& at = draft.token(token);
  const bool modifies = at.label == Label::amod || at.label == Label::compound;
  return !modifies && token > 0 && fold(draft.word(token - 1)) == "the";
}

}  // namespace

/// "the former", "the latter": one of the two that were named last as a pair, "A and B".
void Pronouns::ordinal(std::uint32_t token, bool first) {
  for (std::uint32_t at = token; at > 1; --at) {
    if (draft_.token(at - 1).sentence + 1 < draft_.token(token).sentence) return;
    const Found* second = draft_.found_over(at - 1);
    if (second == nullptr || second->entity == none || draft_.token(second->head).label != Label::conj)
      continue;
    const Found* other = draft_.found_over(draft_.token(second->head).head);
    if (other == nullptr || other == second || other->entity == none || other->kind != second->kind) continue;
    if (draft_.token(other->head).label == Label::conj) return;  // three or more
    discourse_.link(first ? other->entity : second->entity, token, Mention::Form::description,
                    first ? "description.former" : "description.latter", nullptr, 0.75);
    return;
  }
}

/// "The two agreed", "Both promised": no noun follows.
bool Pronouns::stands_alone(std::uint32_t token) const {
  const auto& at = draft_.token(token);
  const std::string word = fold(draft_.word(token));
  if (at.label != Label::nsubj && at.label != Label::nsubjpass && at.label != Label::dobj) return false;
  if (word == "both") return at.pos == Pos::DET || at.pos == Pos::PRON || at.pos == Pos::NUM;
  return (word == "two" || word == "three") && token > 0 && fold(draft_.word(token - 1)) == "the";
}

bool Pronouns::read(std::uint32_t token) {
  if (draft_.found_over(token) != nullptr) return false;
  if (stands_alone(token)) {
    several(token);
    return true;
  }
  if (const std::string word = fold(draft_.word(token)); word == "former" || word == "latter") {
    if (!stands_for_one(draft_, token)) return false;
    ordinal(token, word == "former");
    return true;
  }
  if (draft_.token(token).pos != Pos::PRON) return false;
  const std::string word = fold(draft_.word(token));
  if (word == "he" || word == "him" || word == "his" || word == "himself")
    person(token, "m");
  else if (word == "she" || word == "her" || word == "hers" || word == "herself")
    person(token, "f");
  else if (word == "it" || word == "its" || word == "itself")
    thing(token);
  else if (word == "they" || word == "their" || word == "them" || word == "themselves")
    several(token);
  else
    return false;
  return true;
}

int Pronouns::salience(const Discourse::Named& named, std::uint32_t token) const {
  const std::uint32_t sentence = draft_.token(token).sentence;
  const std::uint32_t distance = sentence - named.sentence;
  int score = distance == 0 ? 5 : distance == 1 ? 4 : 2;
  if (named.paragraph != draft_.sentence_of(token).paragraph) score -= 1;
  if (named.subject) score += 3;
  if (is_governing_speaker(named, token)) score += 3;
  return score;
}

/// A subject and the object of the same verb are two: "Kim met him". A possessive may look back to its own
/// subject.
bool Pronouns::is_bound(const Discourse::Named& named, std::uint32_t token) const {
  if (named.sentence != draft_.token(token).sentence || is_possessive(draft_.document(), token)) return false;
  if (fold(draft_.word(token)).ends_with("self")) return false;
  const auto clause = [&](std::uint32_t at) {
    std::uint32_t head = draft_.token(at).head;
    for (int step = 0; step < 4 && draft_.token(head).pos == Pos::ADP; ++step) head = draft_.token(head).head;
    return head;
  };
  const bool object =
      draft_.token(token).label != Label::nsubj && draft_.token(token).label != Label::nsubjpass;
  return object && clause(named.token) == clause(token);
}

/// "Kim said he would come": the pronoun stands in a clause that depends on the verb of which the name is the
/// subject.
bool Pronouns::is_governing_speaker(const Discourse::Named& named, std::uint32_t token) const {
  if (!named.subject || named.sentence != draft_.token(token).sentence) return false;
  const std::uint32_t verb = draft_.token(named.token).head;
  std::uint32_t above = draft_.token(token).head;
  for (int step = 0; step < 12; ++step) {
    if (above == verb) return step > 0;
    if (draft_.token(above).head == above) return false;
    above = draft_.token(above).head;
  }
  return false;
}

void Pronouns::choose(std::vector<Candidate> candidates, std::uint32_t token, const std::string& gender,
                      const char* rule) {
  if (candidates.empty()) return;
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& one, const Candidate& other) { return one.score > other.score; });
  const int margin = candidates.size() == 1 ? 9 : candidates[0].score - candidates[1].score;
  if (margin < 1) return;
  auto& entity = draft_.analysis.facts.entities[candidates[0].entity];
  if (entity.kind == EntityKind::person && entity.gender.empty() && margin >= 2) entity.gender = gender;
  std::vector<std::string> rivals;
  for (std::size_t i = 1; i < candidates.size(); ++i)
    rivals.push_back(draft_.analysis.facts.entities[candidates[i].entity].name);
  Mention* const mention = discourse_.link(candidates[0].entity, token, Mention::Form::pronoun, rule, nullptr,
                                           margin >= 3 ? 0.85 : 0.65);
  if (mention != nullptr) mention->reason.rivals = std::move(rivals);
}

/// An entity that was named more than once counts by its best mention.
void Pronouns::consider(EntityIndex entity, int score, std::vector<Candidate>& candidates) {
  const auto known = std::find_if(candidates.begin(), candidates.end(),
                                  [&](const Candidate& one) { return one.entity == entity; });
  if (known == candidates.end())
    candidates.push_back({entity, score});
  else
    known->score = std::max(known->score, score);
}

void Pronouns::person(std::uint32_t token, const std::string& gender) {
  std::vector<Candidate> candidates;
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence + window < draft_.token(token).sentence) break;
    const auto& entity = discourse_.entity(named.entity);
    if (entity.kind != EntityKind::person || (!entity.gender.empty() && entity.gender != gender)) continue;
    if (is_bound(named, token)) continue;
    const char usual = draft_.words.usual_bearer(entity.given_name);
    if (entity.gender.empty() && usual != '\0' && usual != gender[0]) continue;
    const int fits = entity.gender == gender ? 2 : usual == gender[0] ? 1 : 0;
    const int score = salience(named, token) + fits;
    consider(named.entity, score, candidates);
  }
  choose(std::move(candidates), token, gender, "pronoun.person");
}

/// "the bank and its chairman"
bool Pronouns::stands_beside(const Discourse::Named& named, std::uint32_t token) const {
  if (!is_possessive(draft_.document(), token) || token < 2) return false;
  const std::string joint = fold(draft_.word(token - 1));
  if (joint != "and" && joint != "or" && joint != "with") return false;
  const Found* found = draft_.found_over(token - 2);
  return found != nullptr && named.token >= found->begin && named.token < found->end;
}

void Pronouns::thing(std::uint32_t token) {
  const auto& word = draft_.token(token);
  if (word.label == Label::expl) return;
  const std::string verb = fold(draft_.document().lemma(word.head));
  if (word.label == Label::nsubj && (verb == "be" || verb == "seem" || verb == "appear" || verb == "become"))
    return;
  std::vector<Candidate> candidates;
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence + 1 < word.sentence) break;
    const auto& entity = discourse_.entity(named.entity);
    const bool body = entity.kind == EntityKind::state || entity.kind == EntityKind::organisation;
    if (!body || named.reading == graph::Reading::place || is_bound(named, token)) continue;
    const int score = salience(named, token) + (stands_beside(named, token) ? 6 : 0);
    consider(named.entity, score, candidates);
  }
  choose(std::move(candidates), token, "", "pronoun.body");
}

/// "officials from Japan, the U.S. and Korea", where the parser begins the subject in the middle of the list.
void Pronouns::add_list_before(std::uint32_t token, std::vector<EntityIndex>& subjects) const {
  const Found* found = draft_.found_over(token);
  while (found != nullptr && found->begin > 1) {
    std::uint32_t at = found->begin;
    if (fold(draft_.word(at - 1)) == "the") --at;
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

/// "X telephoned Y. The two agreed": the only two persons of the sentence before, else its only two states or
/// bodies.
void Pronouns::pair_before(std::uint32_t token) {
  const std::string word = fold(draft_.word(token));
  if (word != "two" && word != "both") return;
  const std::uint32_t sentence = draft_.token(token).sentence;
  for (const bool persons : {true, false}) {
    std::vector<EntityIndex> found;
    for (const auto& named : discourse_.last(most_candidates)) {
      if (named.sentence + 1 < sentence) break;
      const EntityKind kind = discourse_.entity(named.entity).kind;
      const bool fits = persons ? kind == EntityKind::person
                                : kind == EntityKind::state && named.reading != graph::Reading::place;
      if (named.sentence + 1 != sentence || !fits) continue;
      if (std::find(found.begin(), found.end(), named.entity) == found.end())
        found.insert(found.begin(), named.entity);
    }
    if (found.size() > 2) return;
    if (found.size() < 2) continue;
    discourse_.link(discourse_.group_of(found, token), token, Mention::Form::pronoun, "pronoun.pair", nullptr,
                    0.7);
    return;
  }
}

/// "India and Pakistan ... their": several named as one subject, or the group named last.
void Pronouns::several(std::uint32_t token) {
  const auto recent = discourse_.last(most_candidates);
  std::vector<EntityIndex> subjects;
  std::uint32_t sentence = none;
  std::uint32_t verb = none;
  for (const auto& named : recent) {
    if (named.sentence + 1 < draft_.token(token).sentence) break;
    if (discourse_.entity(named.entity).kind == EntityKind::group &&
        named.sentence + 1 >= draft_.token(token).sentence) {
      discourse_.link(named.entity, token, Mention::Form::pronoun, "pronoun.group", nullptr, 0.7);
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
  if (subjects.size() < 2 || subjects.size() > 6) return;
  discourse_.link(discourse_.group_of(subjects, token), token, Mention::Form::pronoun, "pronoun.subjects",
                  nullptr, 0.7);
}

}  // namespace chancery::extract
