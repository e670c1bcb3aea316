#pragma once

#include <cstdint>
#include <string_view>

namespace chancery::graph {

/// What a vertex is: a thing with an IRI, a blank node of somebody else's file, or a value (text, number,
/// date).
enum class VertexKind : std::uint8_t { resource, blank, value };

/// What a vertex holds; the views are valid as long as the graph.
struct Vertex {
  VertexKind kind = VertexKind::resource;
  std::string_view name;      ///< IRI, label of a blank node, or lexical form
  std::string_view datatype;  ///< IRI, of a value; empty for plain text and for text with a language
  std::string_view language;  ///< of a value; empty for none

  friend bool operator==(const Vertex&, const Vertex&) = default;
};

}  // namespace chancery::graph
