#include "extract/predicates/phrase_objects.hpp"

#include <algorithm>

namespace chancery::extract {

std::optional<Predicate> with_phrase_object(const Trigger& trigger, const Predicate& predicate) {
  if (trigger.pos != Trigger::Pos::verb || trigger.words.size() != 2 || predicate.passive)
    return std::nullopt;
  const auto known = [](const Filler& one) { return one.place.slot == Slot::obj && !one.borrowed; };
  if (std::ranges::any_of(predicate.fillers, known)) return std::nullopt;
  const Place behind{Slot::prep, trigger.words.back()};
  std::optional<Predicate> out;
  for (const Filler& filler : predicate.fillers) {
    if (filler.place != behind || filler.borrowed || filler.token < predicate.token) continue;
    if (!out) out = predicate;
    out->fillers.push_back({{Slot::obj, {}}, filler.token, false});
  }
  return out;
}

}  // namespace chancery::extract
