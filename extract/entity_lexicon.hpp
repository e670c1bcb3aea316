#pragma once

#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// The tables of names: states, seats, organisations, offices, nouns and honorifics, compiled for look-up.
class EntityLexicon {
 public:
  explicit EntityLexicon(const ontology::Vocabulary& vocabulary);
};

}  // namespace chancery::extract
