#include <array>
#include <charconv>
#include <cmath>

#include "core/datatype.hpp"
#include "query/functions.hpp"

namespace chancery::query {
namespace {

using Arguments = std::span<const Value>;
using Result = std::optional<Value>;
using Type = Value::Type;

/// Reads a text as a literal of the datatype; blanks around it do not count.
Result parsed(std::string_view text, std::string_view name) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  const std::size_t end = text.find_last_not_of(" \t\r\n") + 1;
  text = begin < end ? text.substr(begin, end - begin) : std::string_view();
  const std::string datatype = std::string(xsd_namespace) + std::string(name);
  if (lexical_fault(text, datatype)) return std::nullopt;
  return Value::of(ontology::literal(std::string(text), datatype));
}

/// A double as XPath casts it to a string: 1.5 and 1 between a millionth and a million, else 1.0E7.
std::string double_text(double value, bool is_float) {
  const double size = std::abs(value);
  if (value == 0) return std::signbit(value) ? "-0" : "0";
  if (!(size >= 1e-6 && size < 1e6)) return canonical_double(value);
  std::array<char, 40> buffer{};
  char* const begin = buffer.data();
  char* const end = begin + buffer.size();
  const auto written = is_float
                           ? std::to_chars(begin, end, static_cast<float>(value), std::chars_format::fixed)
                           : std::to_chars(begin, end, value, std::chars_format::fixed);
  return {begin, written.ptr};
}

Result to_string(Arguments a) {
  const Value& from = a[0];
  if (from.type == Type::blank) return std::nullopt;
  if (from.type == Type::boolean) return Value::of_text(from.integer != 0 ? "true" : "false");
  if (from.type == Type::integer) return Value::of_text(std::to_string(from.integer));
  if (from.type == Type::decimal) return Value::of_text(from.decimal.text());
  if (from.is_numeric()) return Value::of_text(double_text(from.real, from.type == Type::floating));
  return Value::of_text(from.text);
}

Result to_boolean(Arguments a) {
  if (a[0].type == Type::text) {
    const Result read = parsed(a[0].text, "boolean");
    return read ? Value::of_boolean(read->integer != 0) : read;
  }
  if (a[0].type != Type::boolean && !a[0].is_numeric()) return std::nullopt;
  const double number = a[0].as_double();
  return Value::of_boolean(number != 0 && !std::isnan(number));
}

Result to_integer(Arguments a) {
  const Value& from = a[0];
  if (from.type == Type::text) return parsed(from.text, "integer");
  if (from.type == Type::integer || from.type == Type::boolean) return Value::of_integer(from.integer);
  if (!from.is_numeric()) return std::nullopt;
  const auto decimal = from.type == Type::decimal ? from.decimal : Decimal::of(from.real);
  const auto whole = decimal ? decimal->as_integer() : std::nullopt;
  if (!whole) return std::nullopt;
  return Value::of_integer(*whole);
}

Result to_decimal(Arguments a) {
  const Value& from = a[0];
  if (from.type == Type::text) return parsed(from.text, "decimal");
  if (from.type == Type::integer || from.type == Type::boolean)
    return Value::of_decimal(Decimal(from.integer));
  if (!from.is_numeric()) return std::nullopt;
  const auto decimal = from.type == Type::decimal ? from.decimal : Decimal::of(from.real);
  if (!decimal) return std::nullopt;
  return Value::of_decimal(*decimal);
}

Result to_real(Arguments a, Type type, std::string_view name) {
  if (a[0].type == Type::text) return parsed(a[0].text, name);
  if (a[0].type != Type::boolean && !a[0].is_numeric()) return std::nullopt;
  return Value::of_double(a[0].as_double(), type);
}
Result to_double(Arguments a) { return to_real(a, Type::real, "double"); }
Result to_float(Arguments a) { return to_real(a, Type::floating, "float"); }

Result to_date_time(Arguments a) {
  if (a[0].type == Type::date_time) return a[0];
  if (a[0].type == Type::text) return parsed(a[0].text, "dateTime");
  if (a[0].type != Type::date) return std::nullopt;
  constexpr std::size_t day_at = 1;  // a minus sign may stand before the year
  const std::size_t zone =
      a[0].text.find_first_of("Z+-", a[0].text.find('-', a[0].text.find('-', day_at) + 1) + 1);
  const std::size_t end = std::min(zone, a[0].text.size());
  return parsed(a[0].text.substr(0, end) + "T00:00:00" + a[0].text.substr(end), "dateTime");
}

Result to_date(Arguments a) {
  if (a[0].type == Type::date) return a[0];
  if (a[0].type == Type::text) return parsed(a[0].text, "date");
  if (a[0].type != Type::date_time) return std::nullopt;
  const std::size_t time = a[0].text.find('T');
  const std::size_t zone = a[0].text.find_first_of("Z+-", time);
  return parsed(a[0].text.substr(0, time) + (zone == std::string::npos ? "" : a[0].text.substr(zone)),
                "date");
}

constexpr std::array<FunctionRow, 8> rows = {{{"http://www.w3.org/2001/XMLSchema#string", to_string},
                                              {"http://www.w3.org/2001/XMLSchema#boolean", to_boolean},
                                              {"http://www.w3.org/2001/XMLSchema#integer", to_integer},
                                              {"http://www.w3.org/2001/XMLSchema#decimal", to_decimal},
                                              {"http://www.w3.org/2001/XMLSchema#double", to_double},
                                              {"http://www.w3.org/2001/XMLSchema#float", to_float},
                                              {"http://www.w3.org/2001/XMLSchema#dateTime", to_date_time},
                                              {"http://www.w3.org/2001/XMLSchema#date", to_date}}};

}  // namespace

std::span<const FunctionRow> casts() { return rows; }

}  // namespace chancery::query
