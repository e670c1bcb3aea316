#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "ontology/statement.hpp"

/// The syntax tree of a SPARQL 1.1 query. @see SPARQL 1.1 Query Language, section 19.8
namespace chancery::query {

using ontology::Term;

/// Position of a variable in Query::variables. Blank nodes of patterns are variables whose names begin with
/// "_:".
using Variable = std::uint32_t;
inline constexpr Variable no_variable = 0xFFFFFFFF;

/// A place in a pattern: a variable, or a term.
using Slot = std::variant<Variable, Term>;

/// A property path. @see SPARQL 1.1 Query Language, section 9
struct Path {
  enum class Kind { iri, inverse, sequence, alternative, zero_or_one, zero_or_more, one_or_more, none_of };
  Kind kind = Kind::iri;
  std::string iri;
  std::vector<Path> parts;  ///< of none_of: iri and inverse of iri only
};

struct TriplePattern {
  Slot subject;
  Slot predicate;            ///< unused when there is a path
  std::optional<Path> path;  ///< anything but a single IRI
  Slot object;
};

struct Group;
struct Query;

/// An expression. `name` says what it is: an operator ("+", "&&", "in"), a built-in in upper case ("STRLEN"),
/// "call" for a function named by the IRI in `constant`, "variable", "constant", "EXISTS", "NOT EXISTS", or
/// an aggregate ("COUNT").
struct Expression {
  std::string name;
  std::vector<Expression> arguments;
  Term constant;
  Variable variable = no_variable;
  std::shared_ptr<const Group> group;  ///< of EXISTS
  bool distinct = false;               ///< of an aggregate
  std::string separator = " ";         ///< of GROUP_CONCAT
};

bool is_aggregate(const Expression& expression);

struct Triples {
  std::vector<TriplePattern> patterns;
};
struct Filter {
  Expression condition;
};
struct Optional {
  std::shared_ptr<const Group> group;
};
struct Union {
  std::vector<Group> branches;
};
struct Minus {
  std::shared_ptr<const Group> group;
};
struct NamedGraph {
  Slot name;
  std::shared_ptr<const Group> group;
};
struct Bind {
  Expression expression;
  Variable variable = no_variable;
};
/// Rows of constants; an absent one is UNDEF.
struct Values {
  std::vector<Variable> variables;
  std::vector<std::vector<std::optional<Term>>> rows;
};
struct Subquery {
  std::shared_ptr<const Query> query;
  std::vector<std::pair<Variable, Variable>> shared;  ///< (variable out here, variable of the subquery)
};
struct Nested {
  std::shared_ptr<const Group> group;
};

using Element =
    std::variant<Triples, Filter, Optional, Union, Minus, NamedGraph, Bind, Values, Subquery, Nested>;

/// `{ ... }`: its elements in the order of the text.
struct Group {
  std::vector<Element> elements;
};

struct Projection {
  Variable variable = no_variable;
  std::optional<Expression> expression;  ///< of (expression AS ?variable)
};

struct OrderKey {
  Expression expression;
  bool descending = false;
};

struct Query {
  enum class Form { select, ask, construct, describe };
  Form form = Form::select;
  std::vector<std::string> variables;  ///< names without `?`
  std::vector<Projection> projection;  ///< in order; of SELECT * the variables of the group
  bool star = false;
  bool distinct = false;
  bool reduced = false;
  std::vector<TriplePattern> construct;
  std::vector<Slot> describe;
  Group where;
  std::vector<Projection> group_by;  ///< `variable` is no_variable for an expression without name
  bool grouped = false;              ///< GROUP BY, or an aggregate somewhere
  std::vector<Expression> having;
  std::vector<OrderKey> order;
  std::optional<std::uint64_t> limit;
  std::uint64_t offset = 0;
  std::optional<Values> values;  ///< after the group
  std::vector<std::pair<std::string, std::string>> prefixes;
};

}  // namespace chancery::query
