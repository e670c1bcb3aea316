#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "check/shapes.hpp"
#include "ontology/statement.hpp"

namespace chancery::check {

/// What a graph claims of an article's text, and what the article holds.
struct Quotation {
  std::string article;  ///< IRI
  std::string begin;    ///< offsets in characters as the graph has them; empty when it has none
  std::string end;
  std::string expected;  ///< as the graph says
  std::string found;     ///< in the article

  friend auto operator<=>(const Quotation&, const Quotation&) = default;
};

/// One fault of a graph: a validation result of SHACL, or a fact that its article does not bear out.
struct Finding {
  ontology::Term focus;
  std::optional<Path> path;
  std::optional<ontology::Term> value;
  std::string component;  ///< IRI
  std::string shape;      ///< IRI of the nearest shape with a name; empty for what no shape says
  std::string severity;   ///< IRI
  std::string message;
  std::optional<Quotation> quotation;

  friend auto operator<=>(const Finding&, const Finding&) = default;
};

}  // namespace chancery::check
