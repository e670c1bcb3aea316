#pragma once

#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::check {

/// The objects of the statements with this subject and predicate, each once.
std::vector<graph::VertexId> objects(const graph::KnowledgeGraph& graph, graph::VertexId subject,
                                     std::string_view predicate);

/// The subjects of the statements with this predicate and object, each once.
std::vector<graph::VertexId> subjects(const graph::KnowledgeGraph& graph, std::string_view predicate,
                                      graph::VertexId object);

/// What has this class as its type, without the classes below it.
std::vector<graph::VertexId> instances(const graph::KnowledgeGraph& graph, std::string_view class_iri);

}  // namespace chancery::check
