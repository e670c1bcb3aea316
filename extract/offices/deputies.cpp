#include "extract/offices/deputies.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::Tenure;

const Tenure* chief_of(const Draft& draft, const OfficeMentions& mentions, const Title& title,
                       const Tenure& deputy) {
  if (title.possessor == none || fold(deputy.role) != "deputy") return nullptr;
  const Found* named = draft.found_over(title.possessor);
  const auto mention = mentions.words.find(title.possessor);
  const EntityIndex told = mention != mentions.words.end() ? mention->second : none;
  const EntityIndex chief = named != nullptr ? named->entity : told;
  const auto& tenures = draft.analysis.facts.tenures;
  const auto known = std::find_if(tenures.rbegin(), tenures.rend(), [&](const Tenure& one) {
    return chief != none && one.holder == chief && one.evidence.front().begin < title.role.begin;
  });
  return known == tenures.rend() || known->holder == deputy.holder ? nullptr : &*known;
}

Tenure deputy_of(const Draft& draft, const Tenure& chief, Tenure deputy, const Title& title) {
  deputy.role = "deputy " + chief.role;
  deputy.body = chief.body;
  deputy.confidence = 0.75;
  const Office* office = draft.words.office_in(fold(deputy.role));
  if (office != nullptr) deputy.office_type = office->type;
  deputy.person_class = chief.person_class;
  deputy.reason = reason_of("office.deputy", office != nullptr ? office->row : nullptr, title.role);
  return deputy;
}

}  // namespace chancery::extract
