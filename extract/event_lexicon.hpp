#pragma once

#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// The tables of events: triggers, frames, roles and status cues, compiled for look-up.
class EventLexicon {
 public:
  explicit EventLexicon(const ontology::Vocabulary& vocabulary);
};

}  // namespace chancery::extract
