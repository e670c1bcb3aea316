#include "query/value.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/datatype.hpp"

namespace chancery::query {
namespace {

using Type = Value::Type;

std::string xsd(std::string_view name) { return std::string(xsd_namespace) + std::string(name); }

double parse_double(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  if (text == "INF") return std::numeric_limits<double>::infinity();
  if (text == "-INF") return -std::numeric_limits<double>::infinity();
  double value = std::numeric_limits<double>::quiet_NaN();
  if (text == "NaN") return value;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec == std::errc::result_out_of_range) {
    const bool is_small =
        text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos;
    value = is_small ? 0.0 : std::numeric_limits<double>::infinity();
    if (text.starts_with('-')) value = -value;
  }
  return value;
}

/// Sets the value of a literal of an XML Schema datatype; its lexical form is valid.
void set_value(Value& value, std::string_view name) {
  if (name == "boolean") {
    value.type = Type::boolean;
    value.integer = value.text == "true" || value.text == "1" ? 1 : 0;
  } else if (name == "decimal") {
    const auto parsed = Decimal::parse(value.text);
    if (parsed) value.type = Type::decimal, value.decimal = *parsed;
  } else if (name == "double" || name == "float") {
    value.type = name == "double" ? Type::real : Type::floating;
    value.real = parse_double(value.text);
    if (name == "float") value.real = static_cast<float>(value.real);
  } else if (name == "dateTime" || name == "date" || name == "time") {
    value.type = name == "dateTime" ? Type::date_time : name == "date" ? Type::date : Type::time;
    value.moment = Moment::parse(value.text, name);
  } else if (name == "dateTimeStamp") {
    value.type = Type::date_time;
    value.moment = Moment::parse(value.text, "dateTime");
  }
}

bool is_integer_type(std::string_view name) {
  static constexpr std::array<std::string_view, 13> names = {"integer",
                                                             "byte",
                                                             "int",
                                                             "long",
                                                             "short",
                                                             "negativeInteger",
                                                             "nonNegativeInteger",
                                                             "nonPositiveInteger",
                                                             "positiveInteger",
                                                             "unsignedByte",
                                                             "unsignedInt",
                                                             "unsignedLong",
                                                             "unsignedShort"};
  for (const std::string_view known : names) {
    if (name == known) return true;
  }
  return false;
}

void set_integer(Value& value) {
  std::string_view digits = value.text;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  std::int64_t parsed = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), parsed);
  if (read.ec != std::errc()) return;  // beyond 64 bits it stays `other`
  value.type = Type::integer;
  value.integer = parsed;
}

}  // namespace

Value Value::of(const graph::Vertex& vertex) {
  Value value;
  value.text = vertex.name;
  if (vertex.kind != graph::VertexKind::value) {
    value.type = vertex.kind == graph::VertexKind::resource ? Type::iri : Type::blank;
    return value;
  }
  if (!vertex.language.empty()) {
    value.type = Type::tagged;
    value.language = vertex.language;
  } else if (!vertex.datatype.empty()) {
    value.type = Type::other;
    value.datatype = vertex.datatype;
    if (!vertex.datatype.starts_with(xsd_namespace) || lexical_fault(vertex.name, vertex.datatype))
      return value;
    const std::string_view name = vertex.datatype.substr(xsd_namespace.size());
    if (is_integer_type(name)) {
      set_integer(value);
    } else {
      set_value(value, name);
    }
  }
  return value;
}

Value Value::of(const ontology::Term& term) {
  const auto kind = term.kind == ontology::Term::Kind::iri     ? graph::VertexKind::resource
                    : term.kind == ontology::Term::Kind::blank ? graph::VertexKind::blank
                                                               : graph::VertexKind::value;
  return of(graph::Vertex{kind, term.value, term.datatype, term.language});
}

Value Value::of_text(std::string text, std::string language) {
  Value value;
  value.type = language.empty() ? Type::text : Type::tagged;
  value.text = std::move(text);
  value.language = std::move(language);
  return value;
}

Value Value::of_boolean(bool truth_value) {
  Value value;
  value.type = Type::boolean;
  value.integer = truth_value ? 1 : 0;
  value.text = truth_value ? "true" : "false";
  value.datatype = xsd("boolean");
  return value;
}

Value Value::of_integer(std::int64_t number) {
  Value value;
  value.type = Type::integer;
  value.integer = number;
  value.text = std::to_string(number);
  value.datatype = xsd("integer");
  return value;
}

Value Value::of_decimal(Decimal number) {
  Value value;
  value.type = Type::decimal;
  value.decimal = number;
  value.text = number.text();
  value.datatype = xsd("decimal");
  return value;
}

Value Value::of_double(double number, Type type) {
  Value value;
  value.type = type;
  value.real = type == Type::floating ? static_cast<float>(number) : number;
  value.text = canonical_double(value.real);
  value.datatype = xsd(type == Type::floating ? "float" : "double");
  return value;
}

Value Value::of_iri(std::string iri) {
  Value value;
  value.type = Type::iri;
  value.text = std::move(iri);
  return value;
}

double Value::as_double() const {
  if (type == Type::integer || type == Type::boolean) return static_cast<double>(integer);
  return type == Type::decimal ? decimal.as_double() : real;
}

Decimal Value::as_decimal() const { return type == Type::decimal ? decimal : Decimal(integer); }

ontology::Term Value::term() const {
  using Kind = ontology::Term::Kind;
  const Kind kind = type == Type::iri ? Kind::iri : type == Type::blank ? Kind::blank : Kind::literal;
  return {kind, text, datatype, language};
}

std::string canonical_double(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value > 0 ? "INF" : "-INF";
  std::array<char, 40> buffer{};
  char* const end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific).ptr;
  std::string text(buffer.data(), end);
  const std::size_t e = text.find('e');
  std::string mantissa = text.substr(0, e);
  int exponent = 0;
  const char* digits = text.data() + e + (text[e + 1] == '+' ? 2 : 1);
  std::from_chars(digits, text.data() + text.size(), exponent);
  if (mantissa.find('.') == std::string::npos) mantissa += ".0";
  return mantissa + 'E' + std::to_string(exponent);
}

}  // namespace chancery::query
