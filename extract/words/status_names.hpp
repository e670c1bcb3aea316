#pragma once

#include <optional>
#include <string_view>

#include "graph/facts.hpp"

namespace chancery::extract {

/// The status of that name in the ontology ("Occurred"), also in lower case.
std::optional<graph::Status> status_named(std::string_view name);

}  // namespace chancery::extract
