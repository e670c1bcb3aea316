#include "graph/frozen.hpp"

#include <utility>

namespace chancery::graph {

Frozen::Frozen(const KnowledgeGraph& graph, const std::function<bool(const Edge&)>& keep) {
  std::vector<std::pair<VertexId, VertexId>> ends;
  std::vector<EdgeId> ids;
  for (const EdgeId id : graph.match({})) {
    const Edge edge = graph.edge(id);
    if (keep && !keep(edge)) continue;
    ends.emplace_back(edge.subject, edge.object);
    ids.push_back(id);
  }
  rows_ =
      Rows(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), ids.begin(), graph.vertex_count());
}

}  // namespace chancery::graph
