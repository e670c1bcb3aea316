#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/vertex.hpp"
#include "ontology/statement.hpp"
#include "query/decimal.hpp"
#include "query/moment.hpp"

namespace chancery::query {

/// An RDF term with what its text means. A literal whose text is no value of its datatype is of type `other`.
struct Value {
  enum class Type {
    iri,
    blank,
    text,    ///< without language
    tagged,  ///< with language
    boolean,
    integer,
    decimal,
    floating,
    real,  ///< in the order of promotion; `integer` includes the derived types
    date_time,
    date,
    time,
    other  ///< of a datatype that means nothing to us
  };
  Type type = Type::text;
  std::string text;      ///< lexical form, IRI or label; may be empty for a computed number, see lexical()
  std::string language;  ///< of `tagged`
  std::string datatype;  ///< IRI, as written; empty for text, tagged, iri and blank
  std::int64_t integer = 0;  ///< of boolean too
  Decimal decimal;
  double real = 0;
  Moment moment;

  static Value of(const graph::Vertex& vertex);
  static Value of(const ontology::Term& term);
  static Value of_text(std::string text, std::string language = {});
  static Value of_boolean(bool value);
  static Value of_integer(std::int64_t number);
  static Value of_decimal(Decimal number);
  static Value of_double(double number, Type type = Type::real);
  static Value of_iri(std::string iri);

  bool is_numeric() const { return type >= Type::integer && type <= Type::real; }
  bool is_literal() const { return type != Type::iri && type != Type::blank; }
  bool is_string() const { return type == Type::text || type == Type::tagged; }
  double as_double() const;
  /// Of an integer or decimal.
  Decimal as_decimal() const;
  ontology::Term term() const;
};

/// The effective boolean value; nothing is an error. @see SPARQL 1.1, section 17.2.2
std::optional<bool> truth(const Value& value);

/// `=`; nothing is an error. @see SPARQL 1.1, section 17.3
std::optional<bool> equal(const Value& a, const Value& b);

/// `<`, `=` or `>` of values that are ordered; nothing is an error.
std::optional<std::partial_ordering> compare(const Value& a, const Value& b);

/// A total order for ORDER BY, MIN and MAX: unbound (nullptr), blank nodes, IRIs, literals by value; what has
/// no order by value stands by kind, then by text. @see SPARQL 1.1, section 15.1
std::strong_ordering order(const Value* a, const Value* b);

/// The text of a double in XML Schema's canonical form, 1.0E2.
std::string canonical_double(double value);

}  // namespace chancery::query
