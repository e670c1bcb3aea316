#pragma once

#include <string>

namespace chancery::ontology::mapping {

/// What a node of the graph is, as far as roles ask.
enum class NodeKind {
  none,
  person,
  state,
  government,
  organisation,
  group,
  place,
  instrument,
  weapon,
  thing
};

/// A node that an entity, or a reading of one, becomes. `none` for what is left out of the graph.
struct Node {
  NodeKind kind = NodeKind::none;
  std::string iri;

  bool exists() const { return kind != NodeKind::none; }
  bool is_agent() const {
    return kind == NodeKind::person || kind == NodeKind::state || kind == NodeKind::government ||
           kind == NodeKind::organisation || kind == NodeKind::group;
  }
  bool is_location() const { return kind == NodeKind::place || kind == NodeKind::state; }
};

}  // namespace chancery::ontology::mapping
