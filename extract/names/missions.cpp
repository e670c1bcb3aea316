#include "extract/names/missions.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

std::string host_behind(const Draft& draft, const Found& mission) {
  std::uint32_t at = mission.end;
  if (draft.lower(at) != "in" || !draft.same_sentence(mission.begin, at + 1)) return {};
  ++at;
  if (draft.lower(at) == "the") ++at;
  const Found* place = draft.found_over(at);
  return place != nullptr && place->begin == at ? slug(place->span.in(draft.document().text)) : std::string();
}

}  // namespace chancery::extract
