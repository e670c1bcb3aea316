#pragma once

#include <string>
#include <vector>

#include "ontology/mapping/article.hpp"
#include "ontology/mapping/entities.hpp"
#include "ontology/mapping/event_draft.hpp"
#include "ontology/mapping/sentences.hpp"

namespace chancery::ontology::mapping {

/// All events of an article with IRIs, classes and the properties of their arguments, by index of
/// Facts::events.
std::vector<EventDraft> draft_events(const Article& article, Entities& entities, Sentences& sentences);

}  // namespace chancery::ontology::mapping
