#pragma once

#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::ontology {

/// The order in which writers put a graph, so that a person can read it and equal graphs give equal bytes,
/// whatever the order of adding: articles, persons, states, governments, organisations, groups, offices,
/// tenures, places, instruments, other things, events, sentences; within a kind by IRI, numbers by their
/// value, events and sentences by place in the text.
std::vector<graph::VertexId> subjects_in_order(const graph::KnowledgeGraph& graph);

/// The edges that leave `subject`: types, names, then by predicate, object. `edges` is overwritten, so that
/// one buffer serves all subjects.
void edges_in_order(const graph::KnowledgeGraph& graph, graph::VertexId subject,
                    std::vector<graph::EdgeId>& edges);

/// Compares texts with each run of digits by its value: "s-c9" before "s-c10"; then by bytes.
bool natural_less(std::string_view a, std::string_view b);

}  // namespace chancery::ontology
