#pragma once

#include "ontology/mapping/article.hpp"
#include "ontology/mapping/entities.hpp"
#include "ontology/mapping/sentences.hpp"

namespace chancery::ontology::mapping {

/// Writes the events, each as a node, and the short-cut edges that follow from them (metWith,
/// scheduledToMeet, consultedWith, condemned) by the rules that their comments in the ontology state.
void write_events(const Article& article, Entities& entities, Sentences& sentences);

}  // namespace chancery::ontology::mapping
