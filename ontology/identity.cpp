#include "ontology/identity.hpp"

#include <algorithm>

#include "ontology/identity/steps.hpp"

namespace chancery::ontology {

std::vector<std::string> unite(graph::KnowledgeGraph& graph) {
  const identity::View view(graph);
  std::vector<std::string> decisions;
  identity::unite_persons(view, decisions);
  identity::link_events(view, decisions);
  identity::settle_names(view, decisions);
  std::ranges::sort(decisions);
  return decisions;
}

}  // namespace chancery::ontology
