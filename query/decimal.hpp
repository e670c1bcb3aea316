#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chancery::query {

// NOLINTNEXTLINE(modernize-use-using): no "using" may stand behind __extension__
__extension__ typedef __int128 Int128;

/// xsd:decimal with 18 digits after the point and about 20 before it; what does not fit is no value.
class Decimal {
 public:
  Decimal() = default;
  explicit Decimal(std::int64_t whole) : scaled_(Int128{whole} * one) {}
  /// Of a valid lexical form; digits after the 18th are cut.
  static std::optional<Decimal> parse(std::string_view text);
  static std::optional<Decimal> of(double value);

  std::optional<Decimal> plus(Decimal other) const;
  std::optional<Decimal> minus(Decimal other) const;
  std::optional<Decimal> times(Decimal other) const;
  /// Nothing when `other` is zero.
  std::optional<Decimal> over(Decimal other) const;

  Decimal floor() const;
  Decimal ceiling() const;
  /// Halves go up. @see XPath fn:round
  Decimal rounded() const;
  Decimal absolute() const;

  bool is_zero() const { return scaled_ == 0; }
  double as_double() const;
  /// Without what is after the point; nothing when it is beyond 64 bits.
  std::optional<std::int64_t> as_integer() const;
  /// Canonical: no needless zeros, no point for a whole number.
  std::string text() const;

  friend auto operator<=>(Decimal, Decimal) = default;

 private:
  static constexpr Int128 one = 1'000'000'000'000'000'000;
  explicit Decimal(Int128 scaled, int) : scaled_(scaled) {}

  Int128 scaled_ = 0;
};

}  // namespace chancery::query
