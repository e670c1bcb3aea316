#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/predicates/predicate.hpp"
#include "extract/words/trigger.hpp"

namespace chancery::extract {

/// "called in the ambassador", where the parser takes the particle for a preposition: its object is the
/// verb's. Nothing where there is no such object.
std::optional<Predicate> with_phrase_object(const Trigger& trigger, const Predicate& predicate);

/// "is on his way to Cairo", "crossed into Estonian airspace", "failed to honour the truce": with what hangs
/// on the last word of the row, a noun or an infinitive. Nothing where there is no such word.
std::optional<Predicate> with_phrase_end(const PredicateReader& reader, const language::Document& document,
                                         const std::vector<std::uint32_t>& words, const Predicate& predicate);

}  // namespace chancery::extract
