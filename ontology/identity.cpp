#include "ontology/identity.hpp"

#include <algorithm>

#include "ontology/identity/steps.hpp"
#include "ontology/readable_copy.hpp"

namespace chancery::ontology {

void separate(graph::KnowledgeGraph& graph) {
  const identity::View view(graph);
  identity::separate_events(view);  // by what they share now, so before the persons part
  identity::separate_names(view);
  identity::separate_persons(view);
}

std::vector<std::string> unite(graph::KnowledgeGraph& graph) {
  separate(graph);
  const identity::View view(graph);
  std::vector<std::string> decisions;
  // Without what was taken back, which would still count where prefixes are chosen.
  if (identity::settle_copies(view, decisions)) graph = readable_copy(graph);
  identity::unite_persons(view, decisions);
  identity::link_events(view, decisions);
  identity::settle_names(view, decisions);
  std::ranges::sort(decisions);
  return decisions;
}

}  // namespace chancery::ontology
