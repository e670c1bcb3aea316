#pragma once

#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// The standing relations read so far, each once.
class RelationList {
 public:
  /// @param draft  must outlive this; its entities are made, pronouns and descriptions linked
  explicit RelationList(Draft& draft);

  /// Adds a relation to the facts, unless it is there, or one end is missing or is the other.
  void add(std::string type, graph::EntityIndex subject, graph::EntityIndex object, Span evidence,
           const char* rule, double confidence);

  const Draft& draft() const { return draft_; }
  /// Head token -> entity, for names, descriptions and pronouns.
  const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions() const { return mentions_; }

 private:
  Draft& draft_;
  std::set<std::tuple<std::string, graph::EntityIndex, graph::EntityIndex>> seen_;
  std::unordered_map<std::uint32_t, graph::EntityIndex> mentions_;
};

}  // namespace chancery::extract
