#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/vertex.hpp"

namespace chancery::ontology {

// Keys whose order by bytes is the readable order, for sorting what no graph in memory holds. They hold no
// zero byte and no line end. @see ontology/readable_order.hpp

/// In the order of natural_less().
std::string natural_key(std::string_view text);
/// In the order of subjects_in_order(). @param rank  of rank_of_subject() or rank_of_class()
std::string subject_key(std::size_t rank, const graph::Vertex& subject);
/// Of the edges that leave one subject, in the order of edges_in_order().
std::string edge_key(std::string_view predicate, const graph::Vertex& object);

}  // namespace chancery::ontology
