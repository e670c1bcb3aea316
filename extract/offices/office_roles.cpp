#include "extract/offices/office_roles.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;

namespace {

/// "Directors" -> "Director", "chargés" -> "chargé", "spokesmen" -> "spokesman"
std::string singular_of(std::string_view noun) {
  std::string one(noun);
  if (one.ends_with("ies")) return one.replace(one.size() - 3, 3, "y");
  if (one.ends_with("men")) return one.replace(one.size() - 3, 3, "man");
  if (one.ends_with("s")) one.pop_back();
  return one;
}

}  // namespace

EntityIndex entity_of_person(const Draft& draft, std::uint32_t person) {
  for (const std::uint32_t found : draft.persons[person].found) {
    if (draft.found[found].entity != none) return draft.found[found].entity;
  }
  return none;
}

std::string role_of(const Draft& draft, const Title& title) {
  std::string text(title.role.in(draft.document().text));
  std::replace(text.begin(), text.end(), '\n', ' ');
  const auto honorific = draft.words.honorific_at(text, 0);
  if (honorific && honorific->second == text.size() && text.ends_with('.')) return honorific->first->full;
  if (!title.plural) return text;
  const std::string_view noun = draft.word(title.head);
  const std::size_t at = text.find(noun);
  if (at != std::string::npos) text.replace(at, noun.size(), singular_of(noun));
  return text;
}

/// The office of the person to whom "his counterpart" refers: the last one named before that has one.
std::string OfficeRoles::of_counterpart(const Title& title, std::size_t number, EntityIndex holder) const {
  const auto& tenures = draft_.analysis.facts.tenures;
  if (title.holders.size() > 1) {
    const auto roles = roles_before(title);
    if (roles.size() == title.holders.size()) return roles[number];
  }
  const std::uint32_t pronoun = draft_.analysis.tree.child(title.head, language::Label::poss);
  const auto whose = pronoun == Tree::no_token ? mentions_.words.end() : mentions_.words.find(pronoun);
  const bool told = whose != mentions_.words.end() && draft_.document().tag(pronoun) == "PRP$";
  for (auto other = tenures.rbegin(); other != tenures.rend(); ++other) {
    if (other->holder == holder || other->evidence.front().begin > title.role.begin) continue;
    if (told && other->holder != whose->second) continue;
    return other->role;
  }
  return told ? role_before(title, whose->second) : std::string();
}

/// "Foreign Minister A and Defence Minister B met their Iraqi counterparts, C and D": the offices told before
/// in the sentence, one a holder.
std::vector<std::string> OfficeRoles::roles_before(const Title& title) const {
  std::vector<std::string> roles;
  std::vector<EntityIndex> holders;
  const std::uint32_t sentence = draft_.token(title.head).sentence;
  for (const Title& other : draft_.titles) {
    if (other.begin >= title.begin) break;
    if (other.counterpart || other.holders.size() != 1 || draft_.token(other.head).sentence != sentence)
      continue;
    const EntityIndex holder = entity_of_person(draft_, other.holders.front());
    if (std::ranges::find(holders, holder) != holders.end()) continue;
    holders.push_back(holder);
    roles.push_back(role_of(draft_, other));
  }
  return roles;
}

/// "Kaya's foreign minister, Ann Lee, ... her Azerbaijani colleague": the office of which it is not known
/// whose it is.
std::string OfficeRoles::role_before(const Title& title, EntityIndex holder) const {
  std::string last;
  for (const Title& other : draft_.titles) {
    if (other.begin >= title.begin) break;
    const bool held = !other.counterpart && std::ranges::any_of(other.holders, [&](std::uint32_t person) {
      return entity_of_person(draft_, person) == holder;
    });
    if (held) last = role_of(draft_, other);
  }
  return last;
}

}  // namespace chancery::extract
