#pragma once

#include <pugixml.hpp>
#include <string_view>

namespace chancery::exports {

/// What an edge of lossless GraphML says; the views are valid as long as the text or the tree.
struct GraphMlEdge {
  std::string_view source;    ///< id of a node
  std::string_view target;    ///< likewise
  std::string_view property;  ///< IRI
  bool is_symmetric = false;

  static GraphMlEdge of(pugi::xml_node element);

  /// Takes a line end and an edge off the text if the edge has the form that nearly all have: no more than
  /// `id`, `source`, `target` and `label`, and the property without a character reference.
  /// @param text  without U+0000
  /// @return false for anything else, right or wrong, and the text stays as it is: a parser has to read it
  bool take(std::string_view& text);
};

}  // namespace chancery::exports
