#include "query/decimal.hpp"

#include <algorithm>
#include <cmath>

namespace chancery::query {

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative || (!text.empty() && text.front() == '+')) text.remove_prefix(1);
  Int128 value = 0;
  int digits_after_point = -1;
  for (const char c : text) {
    if (c == '.') {
      digits_after_point = 0;
      continue;
    }
    if (digits_after_point == 18) break;
    if (digits_after_point >= 0) ++digits_after_point;
    if (__builtin_mul_overflow(value, Int128{10}, &value)) return std::nullopt;
    if (__builtin_add_overflow(value, Int128{c - '0'}, &value)) return std::nullopt;
  }
  for (int i = std::max(digits_after_point, 0); i < 18; ++i) {
    if (__builtin_mul_overflow(value, Int128{10}, &value)) return std::nullopt;
  }
  return Decimal(negative ? -value : value, 0);
}

std::optional<Decimal> Decimal::of(double value) {
  const double scaled = value * static_cast<double>(one);
  if (!std::isfinite(scaled) || std::abs(scaled) >= 1.7e38) return std::nullopt;
  return Decimal(static_cast<Int128>(scaled), 0);
}

std::optional<Decimal> Decimal::plus(Decimal other) const {
  Int128 sum = 0;
  if (__builtin_add_overflow(scaled_, other.scaled_, &sum)) return std::nullopt;
  return Decimal(sum, 0);
}

std::optional<Decimal> Decimal::minus(Decimal other) const {
  Int128 difference = 0;
  if (__builtin_sub_overflow(scaled_, other.scaled_, &difference)) return std::nullopt;
  return Decimal(difference, 0);
}

std::optional<Decimal> Decimal::times(Decimal other) const {
  // Trailing zeros of both factors are taken off first, so that the product stays in 128 bits where it can.
  Int128 left = scaled_;
  Int128 right = other.scaled_;
  int to_divide = 18;
  for (; to_divide > 0 && left != 0 && left % 10 == 0; --to_divide) left /= 10;
  for (; to_divide > 0 && right != 0 && right % 10 == 0; --to_divide) right /= 10;
  Int128 product = 0;
  if (__builtin_mul_overflow(left, right, &product)) return std::nullopt;
  for (; to_divide > 0; --to_divide) product /= 10;
  return Decimal(product, 0);
}

std::optional<Decimal> Decimal::over(Decimal other) const {
  if (other.scaled_ == 0) return std::nullopt;
  Int128 left = scaled_;
  Int128 right = other.scaled_;
  int to_multiply = 18;
  for (; to_multiply > 0 && right % 10 == 0; --to_multiply) right /= 10;
  for (; to_multiply > 0; --to_multiply) {
    if (__builtin_mul_overflow(left, Int128{10}, &left)) return std::nullopt;
  }
  return Decimal(left / right, 0);
}

Decimal Decimal::floor() const {
  const Int128 rest = scaled_ % one;
  return Decimal(scaled_ - rest - (rest < 0 ? one : 0), 0);
}

Decimal Decimal::ceiling() const {
  const Int128 rest = scaled_ % one;
  return Decimal(scaled_ - rest + (rest > 0 ? one : 0), 0);
}

Decimal Decimal::rounded() const { return Decimal(scaled_ + one / 2, 0).floor(); }

Decimal Decimal::absolute() const { return Decimal(scaled_ < 0 ? -scaled_ : scaled_, 0); }

double Decimal::as_double() const { return std::stod(text()); }

std::optional<std::int64_t> Decimal::as_integer() const {
  const Int128 whole = scaled_ / one;
  if (whole > INT64_MAX || whole < INT64_MIN) return std::nullopt;
  return static_cast<std::int64_t>(whole);
}

std::string Decimal::text() const {
  Int128 rest = scaled_ < 0 ? -scaled_ : scaled_;
  std::string digits;
  for (int i = 0; i < 18 || rest != 0; ++i, rest /= 10) {
    if (i == 18) digits.insert(digits.begin(), '.');
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
  }
  if (digits.size() == 18) digits.insert(0, "0.");
  while (digits.back() == '0') digits.pop_back();
  if (digits.back() == '.') digits.pop_back();
  return (scaled_ < 0 ? "-" : "") + digits;
}

}  // namespace chancery::query
