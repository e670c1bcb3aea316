#include <array>

#include "core/datatype.hpp"
#include "query/functions.hpp"

namespace chancery::query {
namespace {

using Arguments = std::span<const Value>;
using Result = std::optional<Value>;
using Type = Value::Type;

bool has_day(const Value& value) { return value.type == Type::date_time || value.type == Type::date; }
bool has_hour(const Value& value) { return value.type == Type::date_time || value.type == Type::time; }

Result number(bool has_it, std::int64_t value) {
  if (!has_it) return std::nullopt;
  return Value::of_integer(value);
}

Result year(Arguments a) { return number(has_day(a[0]), a[0].moment.year); }
Result month(Arguments a) { return number(has_day(a[0]), a[0].moment.month); }
Result day(Arguments a) { return number(has_day(a[0]), a[0].moment.day); }
Result hours(Arguments a) { return number(has_hour(a[0]), a[0].moment.hour); }
Result minutes(Arguments a) { return number(has_hour(a[0]), a[0].moment.minute); }
Result seconds(Arguments a) {
  if (!has_hour(a[0])) return std::nullopt;
  return Value::of_decimal(a[0].moment.second);
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

Result zone_as_duration(Arguments a) {
  if ((!has_day(a[0]) && !has_hour(a[0])) || !a[0].moment.zone) return std::nullopt;
  const int zone = *a[0].moment.zone;
  const int size = zone < 0 ? -zone : zone;
  std::string text = zone < 0 ? "-PT" : "PT";
  if (size / 60 != 0) text += std::to_string(size / 60) + 'H';
  if (size % 60 != 0) text += std::to_string(size % 60) + 'M';
  if (size == 0) text += "0S";
  return Value::of(ontology::literal(text, std::string(xsd_namespace) + "dayTimeDuration"));
}

Result zone_as_text(Arguments a) {
  if (!has_day(a[0]) && !has_hour(a[0])) return std::nullopt;
  if (!a[0].moment.zone) return Value::of_text("");
  const int zone = *a[0].moment.zone;
  const int size = zone < 0 ? -zone : zone;
  if (zone == 0) return Value::of_text(a[0].text.ends_with('Z') ? "Z" : "+00:00");
  return Value::of_text((zone < 0 ? "-" : "+") + two_digits(size / 60) + ':' + two_digits(size % 60));
}

constexpr std::array<FunctionRow, 8> rows = {{{"YEAR", year},
                                              {"MONTH", month},
                                              {"DAY", day},
                                              {"HOURS", hours},
                                              {"MINUTES", minutes},
                                              {"SECONDS", seconds},
                                              {"TIMEZONE", zone_as_duration},
                                              {"TZ", zone_as_text}}};

}  // namespace

std::span<const FunctionRow> functions_of_moments() { return rows; }

}  // namespace chancery::query
