#pragma once

#include "ontology/mapping/article.hpp"
#include "ontology/mapping/entities.hpp"
#include "ontology/mapping/sentences.hpp"

namespace chancery::ontology::mapping {

/// Writes the standing relations between entities as properties of the ontology.
void write_relations(const Article& article, Entities& entities, Sentences& sentences);

}  // namespace chancery::ontology::mapping
