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

/// "In his speech the minister ...": the subject that follows, where nobody of the sentence was named before.
bool Pronouns::ahead(std::uint32_t token, const std::string& gender) {
  const std::uint32_t subject = salience_.subject_ahead(token);
  const Found* found = subject == Tree::no_token ? nullptr : draft_.found_over(subject);
  if (found == nullptr || found->entity == none || found->reading == graph::Reading::place) return false;
  const auto& entity = discourse_.entity(found->entity);
  if (gender.empty()) {
    if (entity.kind != EntityKind::state && entity.kind != EntityKind::organisation) return false;
  } else {
    const char usual = draft_.words.usual_bearer(entity.given_name);
    if (entity.kind != EntityKind::person || (!entity.gender.empty() && entity.gender != gender))
      return false;
    if (entity.gender.empty() && usual != '\0' && usual != gender[0]) return false;
  }
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence != draft_.token(token).sentence) break;
    if (discourse_.entity(named.entity).kind == entity.kind) return false;
  }
  discourse_.link(found->entity, token, Mention::Form::pronoun, "pronoun.ahead", nullptr, 0.75);
  return true;
}

/// "her Malawian counterpart": she is not of Malawi.
bool Pronouns::is_counterpart(const graph::Entity& entity, std::uint32_t token) const {
  const auto& word = draft_.token(token);
  const std::uint32_t index = word.label == Label::poss ? draft_.title_at[word.head] : none;
  if (index == none || !draft_.titles[index].counterpart || entity.state == none) return false;
  return std::ranges::any_of(draft_.titles[index].bodies,
                             [&](std::uint32_t body) { return draft_.found[body].entity == entity.state; });
}

void Pronouns::person(std::uint32_t token, const std::string& gender) {
  if (ahead(token, gender)) return;
  std::vector<Candidate> candidates;
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence + window < draft_.token(token).sentence) break;
    const auto& entity = discourse_.entity(named.entity);
    if (entity.kind != EntityKind::person || (!entity.gender.empty() && entity.gender != gender)) continue;
    if (salience_.is_excluded(named, token) || is_counterpart(entity, token)) continue;
    const char usual = draft_.words.usual_bearer(entity.given_name);
    if (entity.gender.empty() && usual != '\0' && usual != gender[0]) continue;
    const int fits = entity.gender == gender ? 2 : usual == gender[0] ? 1 : 0;
    const int score = salience_.of(named, token) + fits;
    consider(named.entity, score, candidates);
  }
  choose(std::move(candidates), token, gender, "pronoun.person");
}

/// "the army", "the court": what "it" may mean, though it bears no name.
bool Pronouns::is_body(std::uint32_t token) const {
  const auto& nouns = draft_.words.nouns(fold(draft_.document().lemma(token)));
  return std::any_of(nouns.begin(), nouns.end(), [](const auto& noun) {
    return noun.kind == EntityKind::organisation || noun.kind == EntityKind::state;
  });
}

void Pronouns::thing(std::uint32_t token) {
  const auto& word = draft_.token(token);
  if (word.label == Label::expl) return;
  const std::string verb = fold(draft_.document().lemma(word.head));
  if (word.label == Label::nsubj && (verb == "be" || verb == "seem" || verb == "appear" || verb == "become"))
    return;
  // "backed the draft", "block it": what is done to a thing is mostly done to one that bears no name
  if (fold(draft_.word(token)) == "it" && word.label != Label::nsubj && word.label != Label::nsubjpass)
    return;
  const auto recent = discourse_.last(most_candidates);
  const std::uint32_t noun = salience_.noun_above(token);
  const bool linked =
      std::any_of(recent.begin(), recent.end(), [&](const auto& named) { return named.token == noun; });
  if (noun != Tree::no_token && is_body(noun) && !linked) return;
  if (ahead(token, "")) return;
  std::vector<Candidate> candidates;
  for (const auto& named : recent) {
    if (named.sentence + 1 < word.sentence) break;
    const auto& entity = discourse_.entity(named.entity);
    const bool body = entity.kind == EntityKind::state || entity.kind == EntityKind::organisation;
    if (!body || named.reading == graph::Reading::place || salience_.is_excluded(named, token)) continue;
    const int beside = salience_.stands_beside(named, token) ? 6 : 0;
    const int listed = salience_.is_one_of_several(named) ? 2 : 0;
    consider(named.entity, salience_.of(named, token) + beside - listed, candidates);
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
