#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/facts.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::exports {

/// What the user asked for, for every format alike.
struct Options {
  std::string base = "https://w3id.org/dse/id/";  ///< of instance IRIs
  bool explain = false;                           ///< write rule, table row and status cue of each fact
  bool with_ontology = false;                     ///< write the ontology into the output
  bool text = true;  ///< false leaves the articles' sentences out; offsets and hashes stay
};

/// What there is to write: the facts article by article, and the graph that they were merged into.
struct Content {
  std::span<const graph::Facts> facts;
  const graph::KnowledgeGraph& graph;
};

/// One row of the table of output formats.
struct Format {
  std::string_view name;        ///< "turtle"
  std::string_view extension;   ///< ".ttl"
  std::string_view media_type;  ///< "text/turtle"
  void (*write)(const Content&, const Options&, std::ostream&);
};

/// All formats, sorted by name.
std::span<const Format> formats();

/// The format called `name`, or the one of the file name's extension when `name` is empty.
/// @throws Error that lists the known formats (and the nearest name) when there is none
const Format& find_format(std::string_view name, std::string_view file);

}  // namespace chancery::exports
