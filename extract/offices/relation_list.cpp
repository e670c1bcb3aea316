#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

using graph::EntityIndex;

RelationList::RelationList(Draft& draft) : draft_(draft) {
  for (const MentionAt& at : draft.analysis.mentions) mentions_.emplace(at.head, at.entity);
}

void RelationList::add(std::string type, EntityIndex subject, EntityIndex object, Span evidence,
                       const char* rule, double confidence) {
  if (subject == none || object == none || subject == object) return;
  const auto key = std::tuple(type, subject, object);
  if (!seen_.insert(key).second) return;
  graph::Relation relation;
  relation.type = std::move(type);
  relation.subject = subject;
  relation.object = object;
  relation.evidence.push_back(evidence);
  relation.reason = reason_of(rule, nullptr, evidence);
  relation.confidence = confidence;
  draft_.analysis.facts.relations.push_back(std::move(relation));
}

}  // namespace chancery::extract
