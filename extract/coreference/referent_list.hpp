#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "graph/facts.hpp"

namespace chancery::extract {

/// Collects mentions by what they speak of. The first claim on a stretch of text stands.
class ReferentList {
 public:
  void add(graph::EntityIndex entity, graph::Mention mention);
  /// @param key  what two mentions of the same thing have in common, within the type
  void add(const std::string& type, const std::string& key, const std::string& name, graph::Mention mention);

  bool overlaps(Span span) const;

  /// The referents in the order of the text.
  /// @param outermost  leaves out mentions that lie within a longer one
  std::vector<graph::Referent> take(bool outermost);

 private:
  void add(graph::Referent& referent, graph::Mention mention);

  std::map<graph::EntityIndex, graph::Referent> of_entities_;
  std::map<std::pair<std::string, std::string>, graph::Referent> others_;
  std::set<Span> taken_;       ///< sorted by begin, then by end
  std::uint32_t longest_ = 0;  ///< bytes of the longest span
};

}  // namespace chancery::extract
