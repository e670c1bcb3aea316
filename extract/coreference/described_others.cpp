// The other one of two: "his colleague", "her host", "its neighbour"; and rebels by their group.
#include "extract/coreference/described_others.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

constexpr std::uint32_t far = 40;  ///< paragraphs

bool is_other_holder(std::string_view lemma) {
  return is_one_of(lemma, {"counterpart", "colleague", "host", "guest", "interlocutor"});
}

bool is_neighbour(std::string_view lemma) { return is_one_of(lemma, {"neighbour", "neighbor"}); }

/// Those who fight against a state, by what they are called where their group is known.
bool are_fighters(std::string_view lemma) {
  return is_one_of(lemma,
                   {"rebel", "insurgent", "militant", "jihadist", "separatist", "guerrilla", "islamist"});
}

}  // namespace

bool DescribedOthers::read(std::uint32_t token) {
  const std::string_view tag = draft_.document().tag(token);
  const std::string_view lemma = singular_at(draft_, token);
  if (tag == "NN" && is_other_holder(lemma)) return other_holder(token);
  if (tag == "NN" && lemma == "head") return head_of_state(token);
  if (tag == "NN" && is_neighbour(lemma)) return neighbour(token);
  if (tag == "NNS" && are_fighters(lemma)) return fighters(token);
  return false;
}

/// Whether nothing but its owner stands before the noun, and no name behind it.
bool DescribedOthers::is_plain(std::uint32_t token) const {
  const Found* next = draft_.word_safe(token + 1) == "," ? draft_.found_over(token + 2) : nullptr;
  if (next != nullptr || draft_.found_over(token + 1) != nullptr) return false;
  const std::uint32_t behind = draft_.word_safe(token + 1) == "," ? token + 2 : token + 1;
  if (behind < draft_.token_count() && draft_.title_at[behind] != none) return false;
  return std::ranges::all_of(draft_.analysis.tree.children(token), [&](std::uint32_t child) {
    const Label label = draft_.token(child).label;
    return label == Label::poss || label == Label::det || label == Label::punct ||
           (child > token && label == Label::prep);
  });
}

/// "The Minister informed his colleague": the only other one who holds such an office, of another state.
bool DescribedOthers::other_holder(std::uint32_t token) {
  const std::uint32_t whose = draft_.analysis.tree.child(token, Label::poss);
  if (whose == Tree::no_token || draft_.document().tag(whose) != "PRP$" || !is_plain(token)) return false;
  const EntityIndex owner = words_.possessor_of(token);
  if (owner == none || discourse_.entity(owner).kind != EntityKind::person) return false;
  std::vector<EntityIndex> others;
  for (const auto& [noun, persons] : holders_.all()) {
    std::vector<EntityIndex> here;
    bool shares = false;
    for (const std::uint32_t person : persons) {
      if (draft_.persons[person].found.empty()) continue;
      const Found& first = draft_.found[draft_.persons[person].found.front()];
      if (first.entity == none || first.begin > token) continue;
      if (first.entity == owner)
        shares = true;
      else if (discourse_.entity(first.entity).state == none ||
               discourse_.entity(first.entity).state != discourse_.entity(owner).state)
        here.push_back(first.entity);
    }
    if (!shares) continue;
    for (const EntityIndex one : here) {
      if (std::ranges::find(others, one) == others.end()) others.push_back(one);
    }
  }
  if (others.size() != 1) return false;
  discourse_.link(others.front(), token, "description.other-holder", nullptr, 0.7);
  return true;
}

/// "The head of state": the president or monarch of whom the last sentences tell; "head of government".
bool DescribedOthers::head_of_state(std::uint32_t token) {
  constexpr std::uint32_t window = 3;  ///< sentences
  if (token == 0 || draft_.lower(token - 1) != "the" || draft_.word_safe(token + 1) != "of" ||
      draft_.found_over(token + 2) != nullptr)
    return false;
  const bool state = draft_.word_safe(token + 2) == "state";
  if (!state && draft_.word_safe(token + 2) != "government") return false;
  if (draft_.word_safe(token + 3) == "of") return false;
  std::vector<EntityIndex> heads;
  constexpr std::string_view nouns[] = {"president", "king",    "queen",   "emir",
                                        "sultan",    "emperor", "premier", "chancellor"};
  for (const std::string_view noun : nouns) {
    if (state == is_one_of(noun, {"premier", "chancellor"})) continue;
    for (const std::uint32_t person : holders_.called(noun)) {
      if (draft_.persons[person].found.empty()) continue;
      const EntityIndex one = draft_.found[draft_.persons[person].found.front()].entity;
      if (one != none && std::ranges::find(heads, one) == heads.end()) heads.push_back(one);
    }
  }
  EntityIndex meant = none;
  for (const Discourse::Named& named : discourse_.last(30)) {
    if (named.sentence + window < draft_.token(token).sentence) break;
    if (named.token >= token || std::ranges::find(heads, named.entity) == heads.end()) continue;
    if (meant != none && meant != named.entity) return false;
    meant = named.entity;
  }
  if (meant == none) return false;
  discourse_.link(meant, token, "description.head-of-state", nullptr, 0.7);
  return true;
}

/// "Niger accused its neighbour": the other one of the two states that the text tells of.
bool DescribedOthers::neighbour(std::uint32_t token) {
  const EntityIndex owner = is_plain(token) ? words_.possessor_of(token) : none;
  if (owner == none || discourse_.entity(owner).kind != EntityKind::state) return false;
  std::vector<std::pair<EntityIndex, std::size_t>> often;
  for (const Discourse::Named& named : discourse_.all()) {
    if (named.token >= token) break;
    if (named.entity == owner || discourse_.entity(named.entity).kind != EntityKind::state ||
        named.reading == graph::Reading::place)
      continue;
    const auto known = std::ranges::find(often, named.entity, &std::pair<EntityIndex, std::size_t>::first);
    if (known == often.end())
      often.emplace_back(named.entity, 1);
    else
      ++known->second;
  }
  std::ranges::stable_sort(often,
                           [](const auto& one, const auto& other) { return one.second > other.second; });
  if (often.empty() || (often.size() > 1 && often[1].second * 2 > often[0].second)) return false;
  discourse_.link(often.front().first, token, "description.neighbour", nullptr, 0.65);
  return true;
}

/// "The rebels denied it": the only armed group that the text has named.
bool DescribedOthers::fighters(std::uint32_t token) {
  if (!words_.is_definite(token) || words_.is_owned(token) || words_.number(token) > 0) return false;
  const auto& at = draft_.token(token);
  const bool acts = language::is_subject(at.label) || at.label == Label::dobj ||
                    (at.label == Label::pobj && draft_.lower(at.head) != "of");
  if (!acts || !is_plain(token)) return false;
  const auto groups = discourse_.last_distinct(token, 2, far, [&](const Discourse::Named& named) {
    const Entity& entity = discourse_.entity(named.entity);
    return entity.kind == EntityKind::organisation && entity.subtype == "armed group" &&
           !discourse_.acts_on(named, token);
  });
  if (groups.size() != 1) return false;
  discourse_.link(groups.front(), token, "description.fighters", nullptr, 0.65);
  return true;
}

}  // namespace chancery::extract
