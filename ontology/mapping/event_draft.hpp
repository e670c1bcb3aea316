#pragma once

#include <map>
#include <set>
#include <string>

#include "graph/facts.hpp"

namespace chancery::ontology::mapping {

/// An event whose arguments have found their properties, before its class is decided.
struct EventDraft {
  const graph::Event* event = nullptr;
  std::string iri;                 ///< empty when the event stays out of the graph
  std::string class_name;          ///< the most special class whose conditions hold
  std::set<std::string> evidence;  ///< sentences
  std::map<std::string, std::set<std::string>, std::less<>> links;  ///< property -> IRIs of nodes
  std::set<std::string> persons;                                    ///< IRIs among the links that are persons

  std::size_t count(std::string_view property) const {
    const auto found = links.find(property);
    return found == links.end() ? 0 : found->second.size();
  }
};

}  // namespace chancery::ontology::mapping
