#include "extract/names/missions.hpp"

namespace chancery::extract {

const Found* name_behind(const Draft& draft, std::uint32_t preposition) {
  const std::uint32_t at = preposition + (draft.lower(preposition + 1) == "the" ? 2 : 1);
  const Found* name = draft.found_over(at);
  return name != nullptr && name->begin == at ? name : nullptr;
}

const Found* host_behind(const Draft& draft, const Found& mission) {
  const std::uint32_t at = mission.end;
  if (draft.lower(at) != "in" || !draft.same_sentence(mission.begin, at + 1)) return nullptr;
  return name_behind(draft, at);
}

}  // namespace chancery::extract
