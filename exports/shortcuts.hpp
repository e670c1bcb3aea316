#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>

#include "graph/knowledge_graph.hpp"

namespace chancery::exports {

/// Whether the property is a short-cut over events and tenures: "metWith", "holdsOffice".
bool is_shortcut(std::string_view property);
/// Whether it holds in both directions.
bool is_symmetric(std::string_view property);

/// From how many events (or tenures) each short-cut of the graph follows, by the rules of
/// query/shortcuts-*.rq.
class ShortcutWeights {
 public:
  explicit ShortcutWeights(const graph::KnowledgeGraph& graph);

  /// 1 where no event is known.
  double of(graph::VertexId subject, std::string_view property, graph::VertexId object) const;

 private:
  std::map<std::tuple<graph::VertexId, std::string_view, graph::VertexId>, std::uint32_t> counts_;
};

}  // namespace chancery::exports
