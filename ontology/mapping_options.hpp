#pragma once

#include <string>

namespace chancery::ontology {

/// How facts are written into the graph.
struct MappingOptions {
  std::string base = "https://w3id.org/dse/id/";  ///< of instance IRIs; @see check_base
  bool explain = false;                           ///< also rule, table row and status cue of each fact
  bool text = true;  ///< false leaves out the sentences and quotations; offsets and hashes stay
};

}  // namespace chancery::ontology
