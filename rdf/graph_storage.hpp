#pragma once

#include <string>
#include <vector>

#include "rdf/nodes.hpp"
#include "rdf/stop.hpp"

struct librdf_storage_s;

namespace chancery::rdf {

/// What a librdf storage of type "chancery" works on: the graph itself, in place; nothing of it is copied but
/// the nodes that were asked for. Must outlive the storage.
struct GraphStorage {
  GraphStorage(World& in_world, const graph::KnowledgeGraph& over, graph::KnowledgeGraph* changed,
               Values values)
      : world(in_world), graph(over), writable(changed), nodes(in_world, over, values) {}

  World& world;
  const graph::KnowledgeGraph& graph;
  graph::KnowledgeGraph* writable;  ///< the same graph; nullptr when it is read only
  Nodes nodes;
  Stop stop;  ///< streams end early when it says so
  bool stopped = false;
  std::string problem;  ///< the first exception that a callback had to keep back
};

/// Opens a librdf storage over the graph; librdf_free_storage frees it.
/// @throws Error when librdf gives none
librdf_storage_s* open_storage(GraphStorage& over);

}  // namespace chancery::rdf
