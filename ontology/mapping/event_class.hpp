#pragma once

#include <string>

#include "ontology/mapping/event_draft.hpp"
#include "ontology/schema.hpp"

namespace chancery::ontology::mapping {

/// The class of the event, or the nearest more general one whose conditions, and those of all classes above
/// it, hold. The conditions are those of ontology/shapes.ttl: a meeting has two sides, a statement a speaker,
/// a veto an instrument. "Event" for a class that the ontology does not have.
std::string fitting_class(const EventDraft& draft, const Schema& schema);

}  // namespace chancery::ontology::mapping
