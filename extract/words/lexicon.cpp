#include "extract/words/lexicon.hpp"

#include "extract/words/common_nouns.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/name_links.hpp"
#include "extract/words/people.hpp"

namespace chancery::extract {

Lexicon::Lexicon(const ontology::Vocabulary& vocabulary)
    : vocabulary_(&vocabulary),
      entities_(std::make_unique<EntityLexicon>(vocabulary)),
      events_(std::make_unique<EventLexicon>(vocabulary)),
      people_(std::make_unique<People>(vocabulary.table("people.tsv"))),
      name_links_(std::make_unique<NameLinks>(vocabulary)),
      common_nouns_(std::make_unique<CommonNouns>(vocabulary.table("common-nouns.tsv"))) {}

Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

}  // namespace chancery::extract
