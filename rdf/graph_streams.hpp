#pragma once

#include "graph/pattern.hpp"
#include "rdf/graph_storage.hpp"

struct librdf_iterator_s;
struct librdf_stream_s;

/// What is in a graph as librdf wants it: streams and iterators that librdf frees. The storage must outlive
/// them.
namespace chancery::rdf {

/// The statements that match a pattern, one by one. Their nodes stay the table's: librdf copies what it
/// keeps.
librdf_stream_s* stream_of(GraphStorage& storage, const graph::Pattern& pattern);

/// The sources with at least one statement, as nodes.
librdf_iterator_s* sources_of(GraphStorage& storage);

}  // namespace chancery::rdf
