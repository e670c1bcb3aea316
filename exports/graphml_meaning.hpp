#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/ids.hpp"
#include "ontology/statement.hpp"

namespace chancery::exports {

/// What the values under a key of GraphML are. @see ColumnKinds::meaning
struct GraphMlMeaning {
  std::string property;                         ///< IRI
  ontology::Term term;                          ///< of each value but its text
  std::string before;                           ///< goes before the text of an IRI
  graph::PredicateId predicate = graph::no_id;  ///< the property in the graph that is read into
  bool is_checked = false;                      ///< language and datatype are legal

  /// Reads a key's `<desc>`; nothing when the text is no such description.
  static std::optional<GraphMlMeaning> of(std::string_view text);
};

}  // namespace chancery::exports
