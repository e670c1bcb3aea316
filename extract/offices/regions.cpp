#include "extract/offices/regions.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

bool is_direction(const Draft& draft, std::uint32_t at) {
  if (draft.word_safe(at) == "-") return is_direction(draft, at + 1) && !draft.token(at).space_after;
  return is_one_of(draft.lower(at),
                   {"northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
                    "southeastern", "southwestern", "north", "south", "north-eastern", "north-western",
                    "south-eastern", "south-western", "northernmost", "southernmost"});
}

bool is_region(const Draft& draft, const Found& place) {
  return is_one_of(place.subtype, {"region", "province"}) ||
         is_one_of(draft.lower(place.end - 1), {"state", "province", "region", "oblast", "governorate",
                                                "prefecture", "department", "county", "district"});
}

}  // namespace chancery::extract
