#include <cmath>

#include "core/datatype.hpp"
#include "query/value.hpp"

namespace chancery::query {
namespace {

using Type = Value::Type;

std::partial_ordering compare_numbers(const Value& a, const Value& b) {
  if (a.type == Type::integer && b.type == Type::integer) return a.integer <=> b.integer;
  if (a.type <= Type::decimal && b.type <= Type::decimal) return a.as_decimal() <=> b.as_decimal();
  return a.as_double() <=> b.as_double();
}

bool is_moment(Type type) { return type == Type::date_time || type == Type::date || type == Type::time; }

/// Where a value stands among those that have no common order; what is no number comes before the numbers.
int rank(const Value& value) {
  if (value.type == Type::blank) return 0;
  if (value.type == Type::iri) return 1;
  if (value.is_numeric()) return std::isnan(value.as_double()) ? 2 : 3;
  return 4 + static_cast<int>(value.type == Type::tagged ? Type::text : value.type);
}

/// Without a zone counts as UTC, so that all have an order.
std::strong_ordering by_moment(Moment a, Moment b) {
  a.zone = a.zone.value_or(0);
  b.zone = b.zone.value_or(0);
  return compare(a, b).value_or(std::strong_ordering::equal);
}

std::strong_ordering by_text(const Value& a, const Value& b) {
  if (const auto by = a.text <=> b.text; by != 0) return by;
  if (const auto by = a.language <=> b.language; by != 0) return by;
  return a.datatype <=> b.datatype;
}

}  // namespace

std::optional<bool> truth(const Value& value) {
  if (value.type == Type::boolean) return value.integer != 0;
  if (value.is_string()) return !value.text.empty();
  if (value.is_numeric()) {
    const double number = value.as_double();
    return number != 0 && !std::isnan(number);
  }
  if (value.type == Type::other && value.datatype.starts_with(xsd_namespace) &&
      lexical_fault(value.text, value.datatype)) {
    // An ill-formed boolean or number is false.
    const std::string_view name = std::string_view(value.datatype).substr(xsd_namespace.size());
    if (name == "boolean" || !lexical_fault("1", value.datatype)) return false;
  }
  return std::nullopt;
}

std::optional<std::partial_ordering> compare(const Value& a, const Value& b) {
  if (a.is_numeric() && b.is_numeric()) return compare_numbers(a, b);
  if (a.type != b.type) return std::nullopt;
  if (a.type == Type::text || (a.type == Type::tagged && a.language == b.language)) return a.text <=> b.text;
  if (a.type == Type::boolean) return a.integer <=> b.integer;
  if (!is_moment(a.type)) return std::nullopt;
  const auto by = compare(a.moment, b.moment);
  if (!by) return std::nullopt;
  return *by;
}

std::optional<bool> equal(const Value& a, const Value& b) {
  if (!a.is_literal() || !b.is_literal()) return a.type == b.type && a.text == b.text;
  if (a.type == Type::tagged || b.type == Type::tagged) return a.type == b.type && by_text(a, b) == 0;
  if (a.type == Type::other || b.type == Type::other) {
    if (a.type == b.type && by_text(a, b) == 0) return true;
    return std::nullopt;
  }
  if (a.is_numeric() && b.is_numeric()) return compare_numbers(a, b) == 0;
  if (a.type != b.type) return false;
  if (a.type == Type::text) return a.text == b.text;
  if (a.type == Type::boolean) return a.integer == b.integer;
  const auto by = compare(a.moment, b.moment);
  if (!by) return std::nullopt;
  return *by == 0;
}

std::strong_ordering order(const Value* a, const Value* b) {
  if (a == nullptr || b == nullptr) return (a != nullptr) <=> (b != nullptr);
  if (const auto by = rank(*a) <=> rank(*b); by != 0) return by;
  if (a->is_string()) return by_text(*a, *b);
  if (is_moment(a->type)) return by_moment(a->moment, b->moment);
  if (const auto by = a->is_literal() ? compare(*a, *b) : std::nullopt) {
    if (*by < 0) return std::strong_ordering::less;
    if (*by > 0) return std::strong_ordering::greater;
    if (*by == 0) return std::strong_ordering::equal;
  }
  return by_text(*a, *b);
}

}  // namespace chancery::query
