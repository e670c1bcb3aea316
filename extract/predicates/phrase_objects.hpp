#pragma once

#include <optional>

#include "extract/predicates/predicate.hpp"
#include "extract/words/trigger.hpp"

namespace chancery::extract {

/// "called in the ambassador", where the parser takes the particle for a preposition: its object is the
/// verb's. Nothing where there is no such object.
std::optional<Predicate> with_phrase_object(const Trigger& trigger, const Predicate& predicate);

}  // namespace chancery::extract
