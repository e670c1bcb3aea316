// Whose office it is where only bodies of many states have such.

#include <algorithm>
#include <initializer_list>

#include "extract/names/portfolios.hpp"
#include "extract/offices/title_bodies.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;

/// "Enlargement Commissioner Ann Lee", "the Commissioner for Peace and Security": of the one union, or its
/// commission, of which the article tells.
EntityIndex TitleBodies::union_of_commissioner(const Title& title) const {
  if (title.possessor != none || draft_.lemma(title.head) != "commissioner") return none;
  const std::string role = fold(title.role.in(draft_.document().text));
  const bool charged = role.starts_with("commissioner for ");
  const std::uint32_t first = title.head == 0 ? 0 : title.head - 1;
  const bool of_police =
      is_one_of(draft_.lower(first), {"police", "rights", "customs", "health", "electoral"});
  // "Commissioner Ann Lee", where no police is told of
  const bool bare = role == "commissioner" && title.holder_rule == "office.before-name" &&
                    named("EC") != none && is_capitalised(draft_.word(title.head)) && named("AUC") == none &&
                    std::ranges::none_of(draft_.titles, [&](const Title& other) {
                      return other.head > 0 && draft_.lemma(other.head) == "commissioner" &&
                             is_one_of(draft_.lower(other.head - 1), {"police", "rights", "high"});
                    });
  if (!charged && !bare &&
      (of_police || !role.ends_with(" commissioner") || first < title.begin ||
       !are_charges(draft_, {first, title.head})))
    return none;
  using Keys = std::initializer_list<std::string_view>;
  for (const Keys keys : {Keys{"EC", "AUC", "ECOWASC"}, Keys{"EU", "AU", "ECOWAS"}}) {
    EntityIndex sole = none;
    for (const std::string_view key : keys) {
      const EntityIndex one = named(key);
      if (one != none && sole != none) return none;
      if (one != none) sole = one;
    }
    if (sole != none) return sole;
  }
  return none;
}

/// "the Council president for April": members of the Security Council lead it month by month.
EntityIndex TitleBodies::council_in_turn(const Title& title) const {
  if (draft_.lemma(title.head) != "president") return none;
  const std::string role = fold(title.role.in(draft_.document().text));
  const std::size_t last = role.rfind(' ');
  if (last == std::string::npos || !role.substr(0, last).ends_with(" for") ||
      role.find("council") == std::string::npos)
    return none;
  const bool month = is_one_of(std::string_view(role).substr(last + 1),
                               {"january", "february", "march", "april", "may", "june", "july", "august",
                                "september", "october", "november", "december"});
  return month ? named("UNSC") : none;
}

/// "The Budget Committee met. The chair, Ann Lee, said", "Delvatron denies it. Chief executive Ann Lee said":
/// the one body of that kind that the paragraph tells of before.
EntityIndex TitleBodies::sole_body_told(const Title& title) const {
  const std::string role = fold(title.role.in(draft_.document().text));
  const bool company = is_one_of(role, {"chief executive", "chief executive officer", "ceo",
                                        "managing director", "chief financial officer"});
  const bool chair = is_chair(role) && role != "head" && draft_.lower(title.begin) == "the";
  const bool judge = is_one_of(role, {"judge", "presiding judge", "chief judge"});
  const bool speaker = is_one_of(role, {"speaker", "deputy speaker"}) && draft_.lower(title.begin) == "the";
  if ((!company && !chair && !judge && !speaker) || title.plural || title.possessor != none ||
      title.of_noun != none)
    return none;
  EntityIndex sole = none;
  // a judge, a speaker: of the one court or parliament of which the article tells before
  for (std::uint32_t at = judge || speaker ? 0 : draft_.paragraph_begin(title.head); at < title.begin; ++at) {
    const Found* found = draft_.found_over(at);
    if (found == nullptr || found->begin != at || found->entity == none) continue;
    const bool fits = company   ? found->subtype == "company"
                      : judge   ? found->subtype == "court"
                      : speaker ? found->subtype == "parliament"
                                : is_one_of(found->subtype, {"committee", "council", "commission", "court"});
    if (!fits || found->kind != graph::EntityKind::organisation || found->entity == sole) continue;
    if (sole != none) return none;
    sole = found->entity;
  }
  return sole;
}

}  // namespace chancery::extract
