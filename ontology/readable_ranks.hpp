#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "graph/knowledge_graph.hpp"

namespace chancery::ontology {

inline constexpr std::string_view type_iri = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

// What the readable order looks at before names. @see ontology/readable_order.hpp

/// Where things of this class stand.
std::size_t rank_of_class(std::string_view class_iri);
/// The first of the ranks of its classes. @param type  the graph's predicate rdf:type, or no_id
std::size_t rank_of_subject(const graph::KnowledgeGraph& graph, graph::VertexId subject,
                            graph::PredicateId type);
/// Whether what has this rank stands in a text, and is sorted by its place there: an event or a sentence.
bool is_in_text(std::size_t rank);
/// The number behind the last "-c" of the IRI, where an event or sentence begins in its article.
std::uint64_t offset_in(std::string_view iri);
/// Types first, then the names that a reader looks for.
int rank_of_predicate(std::string_view iri);

}  // namespace chancery::ontology
