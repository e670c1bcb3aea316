#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::ontology {

/// Decides, once all articles are in the graph, what is one across them; run it after the last article. What
/// an earlier run decided is taken back first.
///
/// Copies: of articles with nearly the same text (dse:textSketch) the first in the order of their IRIs states
/// what they say; the others keep their own node and state dse:copyOf.
///
/// Persons: two nodes of the same full name (order and middle initials apart) and the same kind of office
/// become one, the node with the smallest IRI, which then states owl:sameAs to the other; unless their states
/// differ, some article has both, or a third bearer makes it doubtful.
///
/// Events: two that occurred, of the same class, day and parties, told by different articles, state
/// owl:sameAs; both stay, with their rival values side by side. Not when one article tells of two such
/// events.
///
/// Names: of several preferred names of one node the one that most articles use stays, the others become
/// alternative.
///
/// The same graph gives the same decisions, whatever the order of adding.
/// @return the decisions with their reasons, as sentences, sorted
/// @throws Error when an article that was only a copy is none any more: what it says is not in the graph
std::vector<std::string> unite(graph::KnowledgeGraph& graph);

/// Takes back what unite() decided: each article states again what it stated alone. Needs the sources: what
/// an article's own graph keeps as dse:unitedFrom, dse:ownPrefLabel, dse:ownLabel and dse:ownAltLabel.
void separate(graph::KnowledgeGraph& graph);

}  // namespace chancery::ontology
