#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "extract/offices/relation_list.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

/// What the readers of standing relations share: short ways to words, entities and the list that they fill.
class RelationReader {
 public:
  /// @param list  must outlive this
  explicit RelationReader(RelationList& list) : list_(list), draft_(list.draft()) {}

 protected:
  const graph::Entity& entity(graph::EntityIndex index) const {
    return draft_.analysis.facts.entities[index];
  }
  /// The entity that is named over the token, or meant by it; none when none is.
  graph::EntityIndex entity_at(std::uint32_t token) const {
    if (const Found* found = draft_.found_over(token)) return found->entity;
    const auto mention = list_.mentions().find(token);
    return mention == list_.mentions().end() ? none : mention->second;
  }
  /// The entity to which a description or pronoun of that token is linked.
  graph::EntityIndex linked_at(std::uint32_t token) const {
    return draft_.found_over(token) != nullptr ? none : entity_at(token);
  }

  /// From the begin of the first of two names to the end of the last.
  static Span together(const Found& one, const Found& other) {
    return {std::min(one.span.begin, other.span.begin), std::max(one.span.end, other.span.end)};
  }

  /// Links the name to the state or body of that key, where the article tells of it.
  void add_by_key(const char* type, const Found& found, std::string_view key, const char* rule,
                  double confidence) {
    const auto& entities = draft_.analysis.facts.entities;
    for (graph::EntityIndex i = 0; i < entities.size(); ++i) {
      const bool kind =
          entities[i].kind == graph::EntityKind::state || entities[i].kind == graph::EntityKind::organisation;
      if (kind && entities[i].key == key)
        return list_.add(type, found.entity, i, found.span, rule, confidence);
    }
  }

  RelationList& list_;
  const Draft& draft_;
};

}  // namespace chancery::extract
