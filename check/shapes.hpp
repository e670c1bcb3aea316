#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "ontology/statement.hpp"
#include "query/value.hpp"

namespace chancery::check {

inline constexpr std::string_view shacl = "http://www.w3.org/ns/shacl#";

/// Where a property shape looks from a node: along a predicate, or against it.
struct Path {
  std::string predicate;
  bool inverse = false;

  friend auto operator<=>(const Path&, const Path&) = default;
};

struct Component;

/// One constraint of a shape; which members count is said by the component.
struct Constraint {
  const Component* component = nullptr;
  std::size_t count = 0;
  std::vector<ontology::Term> terms;
  query::Value bound;
  std::vector<std::size_t> shapes;  ///< indexes into Shapes::all
};

/// A constraint as a query that gives the nodes at fault in `?this`.
struct QueryConstraint {
  std::string sparql;  ///< with its prefixes
  std::string message;
};

/// A shape: with a path a property shape, whose constraints are about the values there, else a node shape.
struct Shape {
  std::string name;  ///< IRI of the shape, or of the nearest named one around it
  std::optional<Path> path;
  std::vector<std::string> target_classes;
  std::vector<Constraint> constraints;
  std::vector<QueryConstraint> queries;
  std::vector<std::size_t> properties;  ///< indexes into Shapes::all
  std::string message;                  ///< empty: the component has words of its own
  std::string severity = std::string(shacl) + "Violation";
};

/// The shapes of one file. @see SHACL, section 2
struct Shapes {
  std::vector<Shape> all;
};

/// Reads shapes written in Turtle: classes as targets, one predicate or its inverse as path, the constraint
/// components of components(), and SPARQL constraints on shapes with a target.
/// @param name  of the input, for messages
/// @throws InputError  on a syntax error, with line and column
/// @throws Error       that names any other construct of SHACL: nothing is skipped
Shapes read_shapes(std::istream& turtle, const std::string& name);

/// The shapes that come with the program.
Shapes own_shapes();

}  // namespace chancery::check
