#pragma once

#include "exports/format.hpp"

namespace chancery::exports {

/// A still picture of the graph as SVG 1.1: dots by kind with captions where there is room, lines between
/// them, a legend. Each dot's full name is its tooltip.
std::vector<std::string> write_svg(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
