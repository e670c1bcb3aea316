#include "extract/predicates/phrase_objects.hpp"

#include <algorithm>

namespace chancery::extract {

namespace {

/// "crossed into Estonian airspace": whose it is.
void add_owners(const PredicateReader& reader, std::uint32_t noun, Predicate& predicate) {
  for (const Filler& filler : reader.read_noun(noun, {}).fillers) {
    const bool owner = filler.place.slot == Slot::mod || filler.place.slot == Slot::poss;
    if (owner && !filler.borrowed) predicate.fillers.push_back(filler);
  }
}

}  // namespace

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
  const bool noun = label == language::Label::pobj || (label == language::Label::dobj && words.size() > 1);
  if (!noun && (!clause || words.size() < 3)) return std::nullopt;
  const auto known = [](const Filler& one) { return one.place.slot == Slot::obj && !one.borrowed; };
  if (clause && std::ranges::any_of(predicate.fillers, known)) return std::nullopt;
  Predicate out = predicate;
  if (noun) add_owners(reader, words.back(), out);
  if (clause) reader.add_objects(words.back(), out);
  if (words.size() > 2) reader.add_prepositions(words.back(), true, out);
  return out;
}

}  // namespace chancery::extract
