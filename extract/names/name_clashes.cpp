#include "extract/names/name_clashes.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

bool NameClashes::goes_first(const Found& found, TokenRange range, bool person) const {
  if (found.begin < range.begin || found.end > range.end) return true;
  if (!person && against_.is_state_before_name(found, range.end) && found.begin == range.begin &&
      found.end < range.end)
    return true;
  // "Philippine Defense Secretary Ann Lee"
  const bool secretary =
      draft_.word_safe(range.end) == "Secretary" && draft_.words.is_charge(draft_.lower(range.end - 1));
  if (found.kind == EntityKind::state && found.begin == range.begin && found.end < range.end &&
      (secretary || signs_.leads_to_minister(range.end)))
    return true;  // "Kenyan Water Resources Minister Ann Lee"
  // "Representative of the European Union for the Horn of Africa Ann Lee"
  const bool office = !person && found.known != nullptr && found.kind == EntityKind::organisation &&
                      found.begin == range.begin && is_one_of(draft_.lower(found.end), {"for", "to"}) &&
                      found.begin > 1 && is_one_of(draft_.lower(found.begin - 1), {"the", "of"});
  if (office) return true;
  // "Nile Crescent Trading": more than the "Crescent" that the table knows
  const bool grows = found.reason.rule == "name.head-noun" && found.begin == range.begin &&
                     found.end + 1 == range.end && is_capitalised(draft_.word(found.end)) &&
                     !is_capitalised(draft_.word_safe(range.end));
  return found.kind == EntityKind::organisation && found.end - found.begin > 1 && !grows;
}

bool NameClashes::clash(TokenRange range, bool person, std::vector<bool>& dropped) const {
  dropped.resize(draft_.found.size(), false);
  std::uint32_t covered = 0;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const Found* found = draft_.found_over(i);
    if (found == nullptr) continue;
    if (goes_first(*found, range, person)) return true;
    ++covered;
  }
  if (covered == range.size()) return !(person && covered > 0 && signs_.is_addressed(range.begin));
  if (covered > 0 && !person && range.size() - covered == 1 && !is_capitalised(draft_.word(range.begin)))
    return true;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (draft_.found_at[i] != none) dropped[draft_.found_at[i]] = true;
  }
  return false;
}

}  // namespace chancery::extract
