#include "extract/names/missions.hpp"

namespace chancery::extract {

const Found* host_behind(const Draft& draft, const Found& mission) {
  std::uint32_t at = mission.end;
  if (draft.lower(at) != "in" || !draft.same_sentence(mission.begin, at + 1)) return nullptr;
  ++at;
  if (draft.lower(at) == "the") ++at;
  const Found* place = draft.found_over(at);
  return place != nullptr && place->begin == at ? place : nullptr;
}

}  // namespace chancery::extract
