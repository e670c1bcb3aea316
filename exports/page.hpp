#pragma once

#include "exports/format.hpp"

namespace chancery::exports {

/// One HTML file that shows the graph offline: picture, search, filters, timeline, facts with their
/// sentences, lists. Its policy lets nothing run but its own script and nothing be fetched. @see docs/page.md
std::vector<std::string> write_page(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
