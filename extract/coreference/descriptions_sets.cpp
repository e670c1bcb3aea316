#include <algorithm>
#include <initializer_list>

#include "extract/coreference/descriptions.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using language::Label;

bool is_state_set(std::string_view lemma) {
  return is_one_of(
      lemma, {"country", "nation", "state", "government", "side", "ally", "neighbour", "neighbor", "capital",
              "party", "power", "republic", "partner", "rival", "delegation", "navy", "army", "parliament"});
}

bool is_person_set(std::string_view lemma) {
  return is_one_of(lemma, {"man", "woman", "minister", "leader", "official", "envoy", "president",
                           "negotiator", "diplomat", "general", "counterpart", "ambassador", "politician",
                           "representative", "premier", "adviser", "commander", "speaker", "host"});
}

/// Words that nobody is called by who has no such office.
bool is_office_noun(std::string_view lemma) {
  return is_one_of(lemma, {"president", "premier", "minister", "ambassador", "speaker"});
}

}  // namespace

/// Whether the person has an office of that portfolio: "foreign" of "the two foreign ministers".
bool Descriptions::has_portfolio(std::uint32_t person, const Title& title) const {
  const std::string type = title.office == nullptr ? std::string() : title.office->type;
  if (!is_one_of(type, {"ForeignMinister", "DefenceMinister", "DeputyForeignMinister"})) return true;
  const auto& titles = draft_.persons[person].titles;
  return std::ranges::any_of(titles, [&](std::uint32_t other) {
    const Title& one = draft_.titles[other];
    return one.counterpart || (one.office != nullptr && one.office->type == type);
  });
}

/// Who has been named by now and holds an office that the noun tells.
std::vector<EntityIndex> Descriptions::holders_before(std::uint32_t token) const {
  std::vector<EntityIndex> members;
  const auto known = holders_.find(singular_at(draft_, token));
  if (known == holders_.end()) return members;
  const Title* title = draft_.title_at[token] == none ? nullptr : &draft_.titles[draft_.title_at[token]];
  for (const std::uint32_t person : known->second) {
    if (draft_.persons[person].found.empty() || (title != nullptr && !has_portfolio(person, *title)))
      continue;
    const Found& first = draft_.found[draft_.persons[person].found.front()];
    if (first.entity != none && first.begin < token) members.push_back(first.entity);
  }
  return members;
}

/// "the two deputy ministers": those who hold such an office, where just as many have been named.
bool Descriptions::count_holders(std::uint32_t token, std::size_t count) {
  const auto members = holders_before(token);
  if (members.empty() || members.size() != count) return false;
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description,
                  "description.holders", nullptr, 0.75);
  return true;
}

/// Whether the person has an office that the text names, and none that leads a state.
bool Descriptions::holds_lesser_office(EntityIndex entity) const {
  bool known = false;
  for (const Person& person : draft_.persons) {
    const bool same = std::any_of(person.found.begin(), person.found.end(),
                                  [&](std::uint32_t found) { return draft_.found[found].entity == entity; });
    if (!same) continue;
    for (const std::uint32_t title : person.titles) {
      const Office* office = draft_.titles[title].office;
      if (office != nullptr && office->person_class == "Leader") return false;
      known = true;
    }
  }
  return known;
}

/// Whether no word of an office limits the noun: "the ministers", not "the deputy ministers".
bool Descriptions::stands_alone(std::uint32_t token) const {
  if (draft_.title_at[token] == none) return true;
  const Title& title = draft_.titles[draft_.title_at[token]];
  return title.bodies.empty() && title.holders.empty() && title.modifiers.empty() &&
         title.role == draft_.token(token).span;
}

/// "The Ministers signed": the two who hold such an office, where the text names just two before.
void Descriptions::both_holders(std::uint32_t token) {
  if (is_owned(token) || !stands_alone(token)) return;
  const auto members = holders_before(token);
  if (members.size() != 2 || members[0] == members[1]) return;
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description,
                  "description.holders", nullptr, 0.65);
}

/// "the only two Arab states to have signed": who is meant is told by the words, not by what came before.
bool Descriptions::is_restricted(std::uint32_t token) const {
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    if (label == Label::relcl && child > token && fold(draft_.word(child - 1)) == "to") return true;
    if (label == Label::acl || fold(draft_.word(child)) == "only") return true;
  }
  return false;
}

/// The states that stand before the token in lists of just so many, each list once: "talks between Oslo and
/// Rome".
std::vector<std::vector<EntityIndex>> Descriptions::lists_of(std::uint32_t token, std::size_t count) const {
  std::vector<std::vector<EntityIndex>> lists;
  std::vector<EntityIndex> members;
  std::uint32_t list = none;
  const auto close = [&] {
    if (members.size() == count) lists.push_back(members);
    members.clear();
  };
  for (const Discourse::Named& named : discourse_.all()) {
    if (named.token >= token || discourse_.entity(named.entity).kind != EntityKind::state) continue;
    std::uint32_t first = named.token;
    for (int step = 0; step < 8 && draft_.token(first).label == Label::conj; ++step)
      first = draft_.token(first).head;
    if (first != list) close();
    list = first;
    if (std::find(members.begin(), members.end(), named.entity) == members.end())
      members.push_back(named.entity);
  }
  close();
  for (auto& one : lists) std::sort(one.begin(), one.end());
  return lists;
}

/// "the three countries": those of the only list of three.
bool Descriptions::only_list(std::uint32_t token, std::size_t count) {
  if (count < 3) return false;
  const auto lists = lists_of(token, count);
  if (lists.empty() ||
      std::any_of(lists.begin(), lists.end(), [&](const auto& one) { return one != lists.front(); }))
    return false;
  discourse_.link(discourse_.group_of(lists.front(), token), token, Mention::Form::description,
                  "description.only-list", nullptr, 0.75);
  return true;
}

/// "The sides agreed": of a list of three or four where the article knows no pair, else the two main states.
void Descriptions::all_sides(std::uint32_t token) {
  if (lists_of(token, 2).empty() && (only_list(token, 3) || only_list(token, 4))) return;
  main_states(token, 2, false);
}

/// "both governments": the states that the article has spoken of most, where these stand out; no others are
/// near when they are to stand `alone`.
bool Descriptions::main_states(std::uint32_t token, std::size_t count, bool alone) {
  std::vector<std::pair<EntityIndex, std::size_t>> often;
  for (const Discourse::Named& named : discourse_.all()) {
    const auto& entity = discourse_.entity(named.entity);
    const bool state = entity.kind == EntityKind::state || entity.subtype == "igo";  // "the EU and Kenya"
    if (!state || named.token >= token || acts_on(named, token)) continue;
    const auto known =
        std::find_if(often.begin(), often.end(), [&](const auto& one) { return one.first == named.entity; });
    if (known == often.end())
      often.emplace_back(named.entity, 1);
    else
      ++known->second;
  }
  for (const auto& list : lists_of(token, count)) {
    for (auto& [entity, times] : often) {
      if (std::find(list.begin(), list.end(), entity) != list.end()) times += 2;
    }
  }
  std::stable_sort(often.begin(), often.end(),
                   [](const auto& one, const auto& other) { return one.second > other.second; });
  if (often.size() < count || often[count - 1].second < 2) return false;
  if (often.size() > count && often[count].second * 3 > often[count - 1].second * 2) return false;
  if (alone && (often[count - 1].second < 3 ||
                (often.size() > count && often[count].second * 2 > often[count - 1].second)))
    return false;
  std::vector<EntityIndex> members;
  for (std::size_t i = 0; i < count; ++i) members.push_back(often[i].first);
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description,
                  "description.main-states", nullptr, 0.7);
  return true;
}

/// "The trio": the three persons named in the sentences just before, or "the three countries", where there
/// are just so many.
bool Descriptions::just_so_many(std::uint32_t token, std::size_t count, std::uint32_t sentences,
                                EntityKind kind) {
  std::vector<EntityIndex> members;
  for (const Discourse::Named& named : discourse_.all()) {
    const bool near = named.token < token && named.sentence + sentences >= draft_.token(token).sentence;
    if (!near || discourse_.entity(named.entity).kind != kind || named.reading == graph::Reading::place)
      continue;
    if (std::ranges::find(members, named.entity) == members.end()) members.push_back(named.entity);
  }
  if (members.size() != count) return false;
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description,
                  "description.just-so-many", nullptr, 0.7);
  return true;
}

void Descriptions::several(std::uint32_t token, std::size_t count) {
  const std::string lemma = singular_at(draft_, token);
  const bool states = is_state_set(lemma);
  const bool persons = is_person_set(lemma);
  if (!states && !persons) return;
  if (is_restricted(token)) return;
  // "both sides" may be those of a war within one state
  const bool sides = is_one_of(lemma, {"side", "party", "army"});
  const bool alone = sides && lists_of(token, count).empty();
  if (states && (only_list(token, count) || main_states(token, count, alone))) return;
  if (alone) return;
  // "officials" and "envoys" are not the presidents named beside them; looking past those takes more
  // sentences.
  if (persons && count_holders(token, count)) return;
  const bool not_leaders = is_one_of(
      lemma, {"official", "envoy", "negotiator", "diplomat", "ambassador", "representative", "adviser"});
  const auto holders = persons ? holders_before(token) : std::vector<EntityIndex>();
  const bool only_holders = holders.size() >= count;
  if (persons && !only_holders && is_office_noun(lemma)) return;
  const auto members =
      discourse_.last_distinct(token, count, not_leaders ? 6 : 2, [&](const Discourse::Named& named) {
        const Entity& entity = discourse_.entity(named.entity);
        if (acts_on(named, token)) return false;
        // "former Nigerian president ...": the title's state is not spoken of
        const Found* found = draft_.found_over(named.token);
        const bool only_title = found != nullptr && found->known != nullptr &&
                                found->known->how == Known::How::adjective &&
                                draft_.title_at[named.token] != none;
        if (states && only_title) return false;
        if (states) return entity.kind == EntityKind::state && named.reading != graph::Reading::place;
        if (only_holders && std::ranges::find(holders, named.entity) == holders.end()) return false;
        return entity.kind == EntityKind::person && fits_gender(entity, lemma) &&
               !(not_leaders && !holds_lesser_office(named.entity));
      });
  if (members.size() != count) {
    if (states && count > 2 && just_so_many(token, count, draft_.token(token).sentence, EntityKind::state))
      return;
    if (persons && count == 2) both_holders(token);
    return;
  }
  discourse_.link(discourse_.group_of(members, token), token, Mention::Form::description, "description.set",
                  nullptr, 0.7);
}

}  // namespace chancery::extract
