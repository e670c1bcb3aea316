#pragma once

#include <string>
#include <vector>

#include "exports/format.hpp"

namespace chancery::exports {

/// Writes a graph that is opened without being read. @see graph/saved_graph.hpp
std::vector<std::string> write_saved(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
