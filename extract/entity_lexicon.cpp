#include "extract/entity_lexicon.hpp"

namespace chancery::extract {

EntityLexicon::EntityLexicon(const ontology::Vocabulary&) {}

}  // namespace chancery::extract
