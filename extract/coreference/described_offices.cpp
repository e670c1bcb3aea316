#include "extract/coreference/described_offices.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using language::Label;

void DescribedOffices::link(std::uint32_t token, const Title& title) {
  if (title.counterpart) return counterpart(token, title);
  if (words_.serves_someone(token)) return;
  if (chosen_behind(token)) return;
  if (title.possessor != none && draft_.document().tag(title.possessor) == "NN" &&
      !is_one_of(draft_.lower(title.possessor), {"country", "nation", "government", "kingdom", "republic"}))
    return;  // "the party's president"
  std::vector<EntityIndex> candidates;
  for (const std::uint32_t person : meant_by(token, title))
    candidates.push_back(draft_.found[draft_.persons[person].found.front()].entity);
  if (candidates.empty()) {
    if (const EntityIndex next = named_next(token, title); next != none) candidates.push_back(next);
  }
  if (candidates.empty()) {
    if (const EntityIndex one = compatriot(token, title); one != none) candidates.push_back(one);
  }
  std::vector<std::string> rivals;
  if (candidates.size() > 1) {
    const EntityIndex own = of_release(token, candidates);
    const auto last = own != none ? std::vector{own}
                                  : discourse_.last_distinct(token, 1, 1, [&](const Discourse::Named& named) {
                                      return std::find(candidates.begin(), candidates.end(), named.entity) !=
                                             candidates.end();
                                    });
    for (const EntityIndex one : candidates) {
      if (last.empty() || one != last.front()) rivals.push_back(discourse_.entity(one).name);
    }
    candidates = last;
  }
  if (candidates.size() != 1) return;
  Mention* const mention = discourse_.link(candidates.front(), token, "description.office",
                                           title.office != nullptr ? title.office->row : nullptr, 0.75);
  if (mention != nullptr) mention->reason.rivals = std::move(rivals);
}

/// "met Uganda's Yusuf Okello. The Ugandan president": the only one of that state in the sentences before, of
/// whom no office is told.
EntityIndex DescribedOffices::compatriot(std::uint32_t token, const Title& title) const {
  constexpr std::uint32_t window = 2;  ///< sentences
  if (title.bodies.size() != 1 || title.plural || !title.modifiers.empty() ||
      OfficeHolders::tells_former(title) || draft_.token(token).label != Label::nsubj ||
      !is_one_of(draft_.lemma(token), {"president", "minister", "premier", "leader", "king", "chancellor"}))
    return none;
  const EntityIndex state = draft_.found[title.bodies.front()].entity;
  EntityIndex person = none;
  for (const Discourse::Named& named : discourse_.last(30)) {
    if (named.sentence + window < draft_.token(token).sentence) break;
    const auto& entity = discourse_.entity(named.entity);
    if (entity.kind != EntityKind::person || entity.state != state || state == none) continue;
    if (person != none && person != named.entity) return none;
    person = named.entity;
  }
  if (person == none) return none;
  for (const auto& one : draft_.persons) {
    if (!one.found.empty() && draft_.found[one.found.front()].entity == person && !one.titles.empty())
      return none;
  }
  return person;
}

/// "the ambassador named by the government in Tripoli": which one is told behind the noun.
bool DescribedOffices::chosen_behind(std::uint32_t token) const {
  return std::ranges::any_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    return child == token + 1 && draft_.token(child).label == Label::acl &&
           draft_.document().tag(child) == "VBN";
  });
}

/// "the Minister" of a release that writes it with a capital: the one of them whom it names first and most.
EntityIndex DescribedOffices::of_release(std::uint32_t token,
                                         const std::vector<EntityIndex>& candidates) const {
  if (!is_capitalised(draft_.word(token)) || draft_.token(token).label != Label::nsubj ||
      !words_.stands_alone(token))
    return none;
  std::size_t first = discourse_.all().size();
  std::vector<std::size_t> times;
  for (const EntityIndex candidate : candidates) {
    const auto& namings = discourse_.namings_of(candidate);
    times.push_back(namings.size());
    if (!namings.empty()) first = std::min(first, namings.front());
  }
  if (first == discourse_.all().size() || !discourse_.all()[first].subject) return none;
  const EntityIndex named_first = discourse_.all()[first].entity;
  const auto most = std::ranges::max_element(times);
  const bool sole = std::ranges::count(times, *most) == 1;
  return sole && candidates[static_cast<std::size_t>(most - times.begin())] == named_first ? named_first
                                                                                           : none;
}

/// "The ministry said ... A spokesman ruled that out": he speaks for the body that spoke just before.
void DescribedOffices::spokesman(std::uint32_t token, const Title& title) {
  if (!title.holders.empty() || !title.bodies.empty() || title.possessor != none || title.of_noun != none)
    return;
  if (draft_.token(token).label != Label::nsubj) return;
  for (const Discourse::Named& named : discourse_.last(12)) {
    if (named.sentence + 1 < draft_.token(token).sentence) return;
    if (named.sentence == draft_.token(token).sentence || !named.subject) continue;
    const auto& entity = discourse_.entity(named.entity);
    if (entity.kind != EntityKind::organisation) return;
    discourse_.link(named.entity, token, "description.spokesman", nullptr, 0.65);
    return;
  }
}

/// Those who have been named by now and hold such an office, who are not told to do it to themselves.
std::vector<std::uint32_t> DescribedOffices::meant_by(std::uint32_t token, const Title& title) const {
  const EntityIndex owner = title.bodies.empty() ? words_.possessor_of(token) : none;
  const bool of_state = owner != none && discourse_.entity(owner).kind == EntityKind::state;
  std::vector<std::uint32_t> persons;
  const auto& called = holders_.called(draft_.lemma(token));
  // "the defence chief" is the defence minister, "the top diplomat" the foreign minister
  const bool by_type = called.empty() && is_sole(title);
  for (const std::uint32_t person : by_type ? holders_.called(title.office->type) : called) {
    if (!holders_.holds(person, title) || draft_.persons[person].found.empty()) continue;
    const bool leaves = std::ranges::find(title.modifiers, "outgoing") != title.modifiers.end();
    if (!leaves && holders_.is_former(person, title) != OfficeHolders::tells_former(title)) continue;
    if (!holders_.has_type(person, title)) continue;
    const auto& states = draft_.persons[person].states;  // "its ambassador" is of no other state
    if (of_state && !states.empty() &&
        std::ranges::find(states, discourse_.entity(owner).key) == states.end())
      continue;
    const Found& first = draft_.found[draft_.persons[person].found.front()];
    // "Defence Minister Ann Lee named Mali's defence minister": another one
    const bool beside = draft_.token(first.begin).sentence == draft_.token(token).sentence;
    if (beside && states.empty() && !title.bodies.empty()) continue;
    // "the Greek representative" is not the one "of the Secretary-General"
    const bool of_another = states.empty() && !title.bodies.empty() &&
                            std::ranges::any_of(draft_.persons[person].titles, [&](std::uint32_t own) {
                              return draft_.titles[own].bodies.empty() && draft_.titles[own].of_noun != none;
                            });
    if (of_another) continue;
    if (first.entity != none && first.begin < token && !acts_on(first.entity, token))
      persons.push_back(person);
  }
  holders_.keep_likest(title, persons);
  return persons;
}

bool DescribedOffices::is_sole(const Title& title) {
  return title.office != nullptr &&
         is_one_of(title.office->type, {"ForeignMinister", "DefenceMinister", "HeadOfGovernment"});
}

/// "Seoul's top diplomat said so. Foreign Minister Han made the remarks": the one whom the sentences behind
/// name.
EntityIndex DescribedOffices::named_next(std::uint32_t token, const Title& title) const {
  constexpr std::uint32_t reach = 3;  // sentences
  if (draft_.token(token).label != Label::nsubj || !is_sole(title) || title.bodies.size() != 1 ||
      title.plural || OfficeHolders::tells_former(title))
    return none;
  EntityIndex sole = none;
  for (const std::uint32_t person : holders_.called(title.office->type)) {
    if (draft_.persons[person].found.empty() || !holders_.holds(person, title) ||
        holders_.is_former(person, title))
      continue;
    const Found& first = draft_.found[draft_.persons[person].found.front()];
    const std::uint32_t sentence = draft_.token(first.begin).sentence;
    const std::uint32_t own = draft_.token(token).sentence;
    if (first.begin < token || sentence == own || sentence > own + reach || first.entity == none) continue;
    if (sole != none) return none;
    sole = first.entity;
  }
  return sole;
}

/// "his Italian colleague": the one of that state who has such an office as the other one.
void DescribedOffices::counterpart(std::uint32_t token, const Title& title) {
  const EntityIndex owner = words_.possessor_of(token);
  if (owner == none || title.plural || title.bodies.size() != 1) return;
  std::vector<EntityIndex> meant;
  for (const auto& [noun, persons] : holders_.all()) {
    std::vector<EntityIndex> others;
    bool shares = false;
    for (const std::uint32_t person : persons) {
      if (draft_.persons[person].found.empty() || draft_.persons[person].states.empty()) continue;
      const Found& first = draft_.found[draft_.persons[person].found.front()];
      shares = shares || first.entity == owner;
      if (first.entity != none && first.entity != owner && first.begin < token &&
          holders_.holds(person, title))
        others.push_back(first.entity);
    }
    if (!shares) continue;
    for (const EntityIndex other : others) {
      if (std::ranges::find(meant, other) == meant.end()) meant.push_back(other);
    }
  }
  if (meant.size() != 1) return;
  discourse_.link(meant.front(), token, "description.counterpart", nullptr, 0.75);
}

/// Whether the last mention of the person before the token is the subject of its clause.
bool DescribedOffices::acts_on(EntityIndex person, std::uint32_t token) const {
  for (const Discourse::Named& named : discourse_.last(12)) {
    if (named.sentence != draft_.token(token).sentence) return false;
    if (named.entity == person && discourse_.acts_on(named, token) && governs(named, token)) return true;
  }
  return false;
}

/// Whether the subject's verb stands right above the token's phrase: "the minister thanked the envoy".
bool DescribedOffices::governs(const Discourse::Named& subject, std::uint32_t token) const {
  const std::uint32_t verb = draft_.token(top_of_phrase(draft_, subject.token)).head;
  const auto& at = draft_.token(token);
  return at.head == verb || (at.label == Label::pobj && draft_.token(at.head).head == verb);
}

}  // namespace chancery::extract
