#include "extract/coreference/office_holders.hpp"

#include <algorithm>
#include <array>

#include "extract/names/owners.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;

namespace {

/// What those are called who hold such an office: a foreign secretary is a minister, too.
std::string_view noun_of_office(std::string_view type) {
  if (is_one_of(type, {"ForeignMinister", "DefenceMinister", "Minister"})) return "minister";
  if (is_one_of(type, {"Ambassador", "Envoy"})) return "envoy";
  if (is_one_of(type, {"HeadOfState", "HeadOfGovernment"})) return "leader";
  return {};
}

}  // namespace

OfficeHolders::OfficeHolders(const Draft& draft) : draft_(draft), styles_(draft) {
  const Title* last = nullptr;
  std::vector<const Title*> told;  // per title, in the order of the text: whose office a counterpart shares
  for (const Title& title : draft_.titles) {
    told.push_back(title.counterpart ? last : &title);
    if (!title.counterpart && !title.holders.empty()) last = &title;
  }
  for (std::uint32_t i = 0; i < draft_.persons.size(); ++i) {
    for (const std::string_view rank : {"general", "colonel", "admiral"}) {
      if (styles_.is_ranked(draft_.persons[i], rank)) hold(rank, i);
    }
    for (const std::uint32_t title : draft_.persons[i].titles) {
      hold(draft_.lemma(draft_.titles[title].head), i);
      if (told[title] == nullptr) continue;
      if (draft_.titles[title].counterpart) hold(draft_.lemma(told[title]->head), i);
      if (told[title]->office == nullptr) continue;
      hold(noun_of_office(told[title]->office->type), i);
      hold(told[title]->office->type, i);
      if (told[title]->office->type == "HeadOfGovernment") hold("premier", i);
    }
  }
}

const std::vector<std::uint32_t>& OfficeHolders::called(std::string_view noun) const {
  static const std::vector<std::uint32_t> nobody;
  const auto known = of_noun_.find(noun);
  return known == of_noun_.end() ? nobody : known->second;
}

void OfficeHolders::hold(std::string_view noun, std::uint32_t person) {
  if (noun.empty()) return;
  auto& all = of_noun_[std::string(noun)];
  if (std::ranges::find(all, person) == all.end()) all.push_back(person);
}

std::vector<EntityIndex> OfficeHolders::named_before(std::uint32_t token) const {
  std::vector<EntityIndex> members;
  const Title* title = draft_.title_at[token] == none ? nullptr : &draft_.titles[draft_.title_at[token]];
  for (const std::uint32_t person : called(singular_at(draft_, token))) {
    if (draft_.persons[person].found.empty() || (title != nullptr && !has_portfolio(person, *title)))
      continue;
    const Found& first = draft_.found[draft_.persons[person].found.front()];
    if (first.entity != none && first.begin < token) members.push_back(first.entity);
  }
  return members;
}

/// Whether the person has an office of that portfolio: "foreign" of "the two foreign ministers".
bool OfficeHolders::has_portfolio(std::uint32_t person, const Title& title) const {
  const std::string type = title.office == nullptr ? std::string() : title.office->type;
  if (!is_one_of(type, {"ForeignMinister", "DefenceMinister", "DeputyForeignMinister"})) return true;
  const auto& titles = draft_.persons[person].titles;
  return std::ranges::any_of(titles, [&](std::uint32_t other) {
    const Title& one = draft_.titles[other];
    return one.counterpart || (one.office != nullptr && one.office->type == type);
  });
}

bool OfficeHolders::has_lesser_office(EntityIndex entity) const {
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

bool OfficeHolders::is_former(std::uint32_t person, const Title& title) const {
  const std::string_view noun = singular_at(draft_, title.head);
  bool former = false;
  for (const std::uint32_t other : draft_.persons[person].titles) {
    if (singular_at(draft_, draft_.titles[other].head) != noun) continue;
    if (!tells_former(draft_.titles[other])) return false;
    former = true;
  }
  return former;
}

bool OfficeHolders::holds(std::uint32_t person, const Title& title) const {
  std::vector<std::string> states;
  for (const std::uint32_t body : title.bodies) states.push_back(state_key(draft_, draft_.found[body]));
  const auto& known = draft_.persons[person].states;
  if (states.empty() || known.empty()) return true;
  return std::any_of(states.begin(), states.end(), [&](const std::string& state) {
    return std::find(known.begin(), known.end(), state) != known.end();
  });
}

void OfficeHolders::keep_likest(const Title& title, std::vector<std::uint32_t>& persons) const {
  const auto is_deputy = [&](const Title& one) {
    const std::string role = fold(one.role.in(draft_.document().text));
    return std::ranges::any_of(std::array{"deputy ", "vice ", "vice-", "assistant ", "under"},
                               [&](const char* word) { return role.find(word) != std::string::npos; });
  };
  const std::string_view noun = singular_at(draft_, title.head);
  // "the Togolese leader" is the president, not the opposition leader
  const bool of_state = std::ranges::all_of(
      title.bodies, [&](std::uint32_t body) { return draft_.found[body].kind == graph::EntityKind::state; });
  const bool owned = title.bodies.empty() && (title.possessor != none || title.of_noun != none);
  if (noun == "leader" && of_state && !owned && title.role == draft_.token(title.head).span) {
    const auto leads_none = [&](std::uint32_t person) { return !leads_state(person); };
    if (!std::ranges::all_of(persons, leads_none)) {
      std::erase_if(persons, leads_none);
      return;
    }
  }
  const auto unlike = [&](std::uint32_t person) {
    return !styles_.is_ranked(draft_.persons[person], noun) &&
           std::ranges::none_of(draft_.persons[person].titles, [&](std::uint32_t other) {
             const Title& one = draft_.titles[other];
             return singular_at(draft_, one.head) == noun && is_deputy(one) == is_deputy(title);
           });
  };
  if (!std::ranges::all_of(persons, unlike)) std::erase_if(persons, unlike);
}

bool OfficeHolders::leads_state(std::uint32_t person) const {
  return std::ranges::any_of(draft_.persons[person].titles, [&](std::uint32_t title) {
    const Office* office = draft_.titles[title].office;
    return office != nullptr && office->person_class == "Leader" && !tells_former(draft_.titles[title]);
  });
}

bool OfficeHolders::tells_former(const Title& title) {
  return std::ranges::any_of(title.modifiers, [](const std::string& word) {
    return is_one_of(word, {"former", "ex", "ousted", "deposed", "outgoing", "late", "retired"});
  });
}

}  // namespace chancery::extract
