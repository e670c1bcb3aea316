#include "extract/coreference/coreference.hpp"

#include "extract/coreference/counted_groups.hpp"
#include "extract/coreference/described_callings.hpp"
#include "extract/coreference/described_persons.hpp"
#include "extract/coreference/descriptions.hpp"
#include "extract/coreference/pronouns.hpp"

namespace chancery::extract {

void resolve_coreference(Draft& draft) {
  Discourse discourse(draft);
  Pronouns pronouns(draft, discourse);
  CountedGroups groups(draft, discourse);
  DescribedPersons persons(draft, discourse);
  DescribedCallings callings(draft, discourse);
  Descriptions descriptions(draft, discourse);
  for (std::uint32_t i = 0; i < draft.token_count(); ++i) {
    if (const Found* found = draft.found_over(i)) {
      if (found->begin == i && found->entity != none)
        discourse.name(found->entity, found->head, found->reading);
      if (found->begin == i) descriptions.national(*found);
      if (found->begin == i) persons.note(*found);
      if (found->begin == i) callings.note(*found);
      continue;
    }
    if (!pronouns.read(i) && !groups.read(i) && !persons.read(i) && !callings.read(i)) descriptions.read(i);
  }
}

}  // namespace chancery::extract
