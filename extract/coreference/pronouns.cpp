#include "extract/coreference/pronouns.hpp"

#include <algorithm>

#include "extract/coreference/listed_items.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using language::Label;
using language::Pos;

constexpr std::uint32_t window = 3;  ///< sentences back for persons

}  // namespace

bool Pronouns::read(std::uint32_t token) {
  if (draft_.found_over(token) != nullptr) return false;
  if (several_.read(token)) return true;
  if (draft_.lower(token) == "excellency") return excellency(token);
  if (draft_.token(token).pos != Pos::PRON) return false;
  const std::string_view word = draft_.lower(token);
  if (draft_.lower(draft_.token(token).head) == "excellency") return false;  // "Her Excellency"
  if (word == "he" || word == "him" || word == "his" || word == "himself")
    person(token, "m");
  else if (word == "she" || word == "her" || word == "hers" || word == "herself")
    person(token, "f");
  else if (word == "it" || word == "its" || word == "itself")
    thing(token);
  else if (word == "they" || word == "their" || word == "them" || word == "themselves")
    several_.several(token);
  else
    return false;
  return true;
}

/// "His Excellency also met": the same as "he", where no name follows.
bool Pronouns::excellency(std::uint32_t token) {
  const std::uint32_t whose = draft_.analysis.tree.child(token, Label::poss);
  const Label label = draft_.token(token).label;
  if (whose == Tree::no_token || !language::is_subject(label)) return false;
  if (draft_.found_over(token + 1) != nullptr ||
      (token + 1 < draft_.token_count() && draft_.title_at[token + 1] != none))
    return false;
  person(token, draft_.lower(whose) == "her" ? "f" : "m");
  return true;
}

void Pronouns::choose(std::vector<Candidate> candidates, std::uint32_t token, const std::string& gender,
                      const char* rule) {
  if (candidates.empty()) {  // "After it had closed the border, Chad offered talks"
    means_subject(token, gender, salience_.subject_of_main(token));
    return;
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& one, const Candidate& other) { return one.score > other.score; });
  const int margin = candidates.size() == 1 ? 9 : candidates[0].score - candidates[1].score;
  if (margin < 1) return;
  auto& entity = draft_.analysis.facts.entities[candidates[0].entity];
  if (entity.kind == EntityKind::person && entity.gender.empty() && margin >= 2) entity.gender = gender;
  std::vector<std::string> rivals;
  for (std::size_t i = 1; i < candidates.size(); ++i)
    rivals.push_back(draft_.analysis.facts.entities[candidates[i].entity].name);
  Mention* const mention =
      discourse_.link_pronoun(candidates[0].entity, token, rule, margin >= 3 ? 0.85 : 0.65);
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
  return means_subject(token, gender, salience_.subject_ahead(token));
}

bool Pronouns::means_subject(std::uint32_t token, const std::string& gender, std::uint32_t subject) {
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
    const EntityKind kind = discourse_.entity(named.entity).kind;
    const bool body = kind == EntityKind::state || kind == EntityKind::organisation;
    if (kind == entity.kind || (gender.empty() && body && named.reading != graph::Reading::place))
      return false;
  }
  discourse_.link_pronoun(found->entity, token, "pronoun.ahead", 0.75);
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

/// "The representative of Chad": the one state or body for which the subject of the sentence, or of the one
/// before, speaks, who has no name; none when somebody is named since.
EntityIndex Pronouns::body_of_unnamed(std::uint32_t token) const {
  const std::uint32_t sentence = draft_.token(token).sentence;
  for (std::uint32_t at = token; at > 0; --at) {
    const std::uint32_t before = at - 1;
    if (draft_.token(before).sentence + 1 < sentence) break;
    if (delegate_ != none && delegate_at_ == before) return delegate_;
    const Found* found = draft_.found_over(before);
    if (found != nullptr && found->kind == EntityKind::person) break;
    const std::uint32_t index = draft_.title_at[before];
    if (index == none || draft_.titles[index].head != before) continue;
    const Title& title = draft_.titles[index];
    const Label label = draft_.token(noun_of_title(draft_, title)).label;
    if (!language::is_subject(label)) continue;
    if (title.plural || title.counterpart || !title.holders.empty() || title.bodies.size() != 1) break;
    return draft_.found[title.bodies.front()].entity;
  }
  return none;
}

/// "The representative of Chad regretted that. He called for": what he does, he does for Chad.
bool Pronouns::delegate(std::uint32_t token) {
  const EntityIndex body = body_of_unnamed(token);
  if (body == none) return false;
  delegate_ = body;
  delegate_at_ = token;
  discourse_.link_pronoun(body, token, "pronoun.delegate", 0.65);
  return true;
}

void Pronouns::person(std::uint32_t token, const std::string& gender) {
  if (ahead(token, gender) || delegate(token) || unnamed_.means(token)) return;
  if (follows_unnamed_subject(token) || means_stranger(token, gender) || goes_on_open(token)) return;
  std::vector<Candidate> candidates;
  const std::uint32_t own_words = begin_of_own_words(token);
  std::vector<EntityIndex> told_of;  // whom the speaker names is somebody else
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.token >= own_words && draft_.found_over(named.token) != nullptr)
      told_of.push_back(named.entity);
  }
  if (const EntityIndex speaker = labelled_speaker(token); speaker != none) told_of.push_back(speaker);
  for (const auto& named : discourse_.last(most_candidates)) {
    if (named.sentence + window < draft_.token(token).sentence) break;
    const auto& entity = discourse_.entity(named.entity);
    if (std::ranges::find(told_of, named.entity) != told_of.end()) continue;
    if (entity.kind != EntityKind::person || (!entity.gender.empty() && entity.gender != gender)) continue;
    if (salience_.is_excluded(named, token) || is_counterpart(entity, token)) continue;
    const char usual = draft_.words.usual_bearer(entity.given_name);
    if (entity.gender.empty() && usual != '\0' && usual != gender[0]) continue;
    const int fits = entity.gender == gender ? 2 : usual == gender[0] ? 1 : 0;
    const int score = salience_.of(named, token) + fits + (salience_.speaks_on(named, token) ? 1 : 0);
    consider(named.entity, score, candidates);
  }
  choose(std::move(candidates), token, gender, "pronoun.person");
}

/// "the army", "the court": what "it" may mean, though it bears no name.
bool Pronouns::is_body(std::uint32_t token) const {
  if (draft_.lemma(token) == "military") return true;
  const auto& nouns = draft_.words.nouns(draft_.lemma(token));
  return std::any_of(nouns.begin(), nouns.end(), [](const auto& noun) {
    return noun.kind == EntityKind::organisation || noun.kind == EntityKind::state;
  });
}

void Pronouns::thing(std::uint32_t token) {
  const auto& word = draft_.token(token);
  if (word.label == Label::expl || goes_on_open(token)) return;
  const std::string_view verb = draft_.lemma(word.head);
  if (word.label == Label::nsubj && (verb == "be" || verb == "seem" || verb == "appear" || verb == "become"))
    return;
  // "backed the draft", "block it": what is done to a thing is mostly done to one that bears no name
  if (draft_.lower(token) == "it" && !language::is_subject(word.label)) return;
  // "The pact was signed by Chad. It must be ratified": papers and meetings, no state
  if (word.label == Label::nsubjpass &&
      is_one_of(verb, {"ratify",    "sign",   "adopt",  "initial", "approve",   "implement",
                       "circulate", "table",  "draft",  "veto",    "conclude",  "renew",
                       "postpone",  "cancel", "hold",   "publish", "negotiate", "schedule",
                       "delay",     "scrap",  "shelve", "extend",  "resume",    "reschedule"}))
    return;
  if (word.label == Label::nsubj && draft_.sentence_of(token).begin == token) {
    if (const EntityIndex owner = owner_of_items(draft_, token); owner != none) {
      discourse_.link_pronoun(owner, token, "pronoun.item", 0.75);
      return;
    }
  }
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
    if (!body || named.reading == graph::Reading::place || salience_.is_excluded(named, token) ||
        salience_.describes_another(named))
      continue;
    const int beside = salience_.stands_beside(named, token) ? 6 : 0;
    const int listed = salience_.is_one_of_several(named) ? 2 : 0;
    const int goes_on = salience_.speaks_on(named, token) ? 2 : 0;
    consider(named.entity, salience_.of(named, token) + beside + goes_on - listed, candidates);
  }
  choose(std::move(candidates), token, "", "pronoun.body");
}

}  // namespace chancery::extract
