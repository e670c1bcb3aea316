#include <array>
#include <cmath>

#include "query/functions.hpp"

namespace chancery::query {
namespace {

using Arguments = std::span<const Value>;
using Result = std::optional<Value>;
using Type = Value::Type;

Result of(std::optional<Decimal> value) {
  if (!value) return std::nullopt;
  return Value::of_decimal(*value);
}

/// Applies an operator in the type that both numbers are promoted to; the one on integers tells of overflow
/// by true.
template <typename OnIntegers, typename OnDecimals, typename OnDoubles>
Result arithmetic(Arguments a, OnIntegers on_integers, OnDecimals on_decimals, OnDoubles on_doubles) {
  if (!a[0].is_numeric() || !a[1].is_numeric()) return std::nullopt;
  const Type type = std::max(a[0].type, a[1].type);
  if (type == Type::integer) {
    std::int64_t result = 0;
    if (on_integers(a[0].integer, a[1].integer, result)) return std::nullopt;
    return Value::of_integer(result);
  }
  if (type == Type::decimal) return of(on_decimals(a[0].as_decimal(), a[1].as_decimal()));
  return Value::of_double(on_doubles(a[0].as_double(), a[1].as_double()), type);
}

Result sum(Arguments a) {
  return arithmetic(
      a, [](auto x, auto y, auto& to) { return __builtin_add_overflow(x, y, &to); },
      [](Decimal x, Decimal y) { return x.plus(y); }, [](double x, double y) { return x + y; });
}
Result difference(Arguments a) {
  return arithmetic(
      a, [](auto x, auto y, auto& to) { return __builtin_sub_overflow(x, y, &to); },
      [](Decimal x, Decimal y) { return x.minus(y); }, [](double x, double y) { return x - y; });
}
Result product(Arguments a) {
  return arithmetic(
      a, [](auto x, auto y, auto& to) { return __builtin_mul_overflow(x, y, &to); },
      [](Decimal x, Decimal y) { return x.times(y); }, [](double x, double y) { return x * y; });
}
Result quotient(Arguments a) {
  if (!a[0].is_numeric() || !a[1].is_numeric()) return std::nullopt;
  const Type type = std::max(a[0].type, a[1].type);
  if (type <= Type::decimal) return of(a[0].as_decimal().over(a[1].as_decimal()));
  return Value::of_double(a[0].as_double() / a[1].as_double(), type);
}

template <typename OnDecimal, typename OnDouble>
Result rounding(Arguments a, OnDecimal on_decimal, OnDouble on_double) {
  if (!a[0].is_numeric()) return std::nullopt;
  if (a[0].type == Type::integer) return a[0];
  if (a[0].type == Type::decimal) return Value::of_decimal(on_decimal(a[0].decimal));
  return Value::of_double(on_double(a[0].real), a[0].type);
}

Result absolute(Arguments a) {
  if (a[0].type == Type::integer) {
    if (a[0].integer == INT64_MIN) return std::nullopt;
    return Value::of_integer(std::abs(a[0].integer));
  }
  return rounding(
      a, [](Decimal x) { return x.absolute(); }, [](double x) { return std::abs(x); });
}
Result floor(Arguments a) {
  return rounding(
      a, [](Decimal x) { return x.floor(); }, [](double x) { return std::floor(x); });
}
Result ceiling(Arguments a) {
  return rounding(
      a, [](Decimal x) { return x.ceiling(); }, [](double x) { return std::ceil(x); });
}
Result rounded(Arguments a) {
  return rounding(
      a, [](Decimal x) { return x.rounded(); }, [](double x) { return std::floor(x + 0.5); });
}

Result negative(Arguments a) {
  const std::array<Value, 2> zero_minus = {Value::of_integer(0), a[0]};
  if (a[0].type == Type::real || a[0].type == Type::floating) return Value::of_double(-a[0].real, a[0].type);
  return difference(zero_minus);
}
Result positive(Arguments a) {
  if (!a[0].is_numeric()) return std::nullopt;
  return a[0];
}

constexpr std::array<FunctionRow, 10> rows = {{{"+", sum},
                                               {"-", difference},
                                               {"*", product},
                                               {"/", quotient},
                                               {"ABS", absolute},
                                               {"FLOOR", floor},
                                               {"CEIL", ceiling},
                                               {"ROUND", rounded},
                                               {"negative", negative},
                                               {"positive", positive}}};

}  // namespace

std::span<const FunctionRow> functions_of_numbers() { return rows; }

}  // namespace chancery::query
