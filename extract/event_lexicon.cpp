#include "extract/event_lexicon.hpp"

namespace chancery::extract {

EventLexicon::EventLexicon(const ontology::Vocabulary&) {}

}  // namespace chancery::extract
