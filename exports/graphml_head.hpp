#pragma once

#include "exports/format.hpp"
#include "exports/property_graph.hpp"
#include "exports/xml_text.hpp"

namespace chancery::exports {

/// The keys that not every graph has.
struct GraphMlKeys {
  bool year = false;
  bool places = false;
};

/// Writes what stands in GraphML before the graph: the root, and a key for each attribute of nodes (`n_`) and
/// edges
/// (`e_`). The key of the nodes' IRIs says whether the RDF graph can be made of the file, or why not.
void write_graphml_head(const PropertyGraph& graph, const Options& options, GraphMlKeys which, Output& out,
                        XmlText& text);

}  // namespace chancery::exports
