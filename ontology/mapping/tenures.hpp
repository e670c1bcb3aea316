#pragma once

#include "ontology/mapping/article.hpp"
#include "ontology/mapping/entities.hpp"
#include "ontology/mapping/sentences.hpp"

namespace chancery::ontology::mapping {

/// Writes the offices and who holds them; with the short-cut edges holdsOffice and represents, unless a
/// modifier says that the tenure is over or still to come.
void write_tenures(const Article& article, Entities& entities, Sentences& sentences);

}  // namespace chancery::ontology::mapping
