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

std::optional<Predicate> with_phrase_end(const PredicateReader& reader, const language::Document& document,
                                         const std::vector<std::uint32_t>& words,
                                         const Predicate& predicate) {
  const language::Label label = document.tokens[words.back()].label;
  const bool clause = label == language::Label::xcomp && words.back() > predicate.token;
  if (words.size() < 3 || (label != language::Label::pobj && !clause)) return std::nullopt;
  const auto known = [](const Filler& one) { return one.place.slot == Slot::obj && !one.borrowed; };
  if (clause && std::ranges::any_of(predicate.fillers, known)) return std::nullopt;
  Predicate out = predicate;
  if (clause) reader.add_objects(words.back(), out);
  reader.add_prepositions(words.back(), true, out);
  return out;
}

}  // namespace chancery::extract
