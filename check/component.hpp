#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/shapes.hpp"
#include "graph/ids.hpp"

namespace chancery::check {

class NodeTests;

/// The nodes that one constraint looks at.
struct Place {
  graph::VertexId focus = graph::no_id;
  std::span<const graph::VertexId> values;
};

/// One row of the table of constraint components. @see SHACL, section 4
struct Component {
  enum class Parameter { count, flag, term, iri, value, list, shape, shape_list };

  std::string_view parameter;  ///< "minCount"
  std::string_view name;       ///< "MinCountConstraintComponent"
  Parameter kind = Parameter::term;
  bool repeatable = false;  ///< may stand several times on a shape
  bool needs_path = false;  ///< makes sense on property shapes only
  std::string_view says;    ///< why a value is at fault; %s is the parameter
  /// Gives the values at fault; graph::no_id where the fault is no single value's.
  std::vector<graph::VertexId> (*faults)(const Constraint&, const Place&, NodeTests&);
};

/// All components, sorted by parameter.
std::span<const Component> components();

/// The component of the parameter; nullptr when it is none that is checked.
const Component* find_component(std::string_view parameter);

}  // namespace chancery::check
