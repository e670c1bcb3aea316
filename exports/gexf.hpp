#pragma once

#include "exports/format.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {

/// Writes GEXF 1.3 for Gephi with its timeline: events and what hangs on them are there from begin to end,
/// what has no date always. `kind` keeps parallel edges apart. @see docs/formats.md, "GEXF"
std::vector<std::string> write_gexf(const PropertyGraph& graph, const Options& options, Output& out);

std::vector<std::string> write_gexf(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
