#pragma once

#include "exports/property_graph.hpp"

namespace chancery::exports {

/// The persons of a whole graph, an edge between two that take part in the same events that occurred or go
/// on: weight is how many, evidence their labels with dates. Derived edges between persons are left out,
/// since they say the same.
PropertyGraph project_people(PropertyGraph graph);

}  // namespace chancery::exports
