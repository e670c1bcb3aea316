#include "query/built_ins.hpp"

#include <algorithm>
#include <array>

namespace chancery::query {
namespace {

constexpr std::size_t any = 1000000;

/// Functions of SPARQL 1.1 with their numbers of arguments, sorted.
constexpr std::array<BuiltIn, 52> built_ins = {{{"ABS", 1, 1},         {"BNODE", 0, 1},
                                                {"BOUND", 1, 1},       {"CEIL", 1, 1},
                                                {"COALESCE", 0, any},  {"CONCAT", 0, any},
                                                {"CONTAINS", 2, 2},    {"DATATYPE", 1, 1},
                                                {"DAY", 1, 1},         {"ENCODE_FOR_URI", 1, 1},
                                                {"FLOOR", 1, 1},       {"HOURS", 1, 1},
                                                {"IF", 3, 3},          {"IRI", 1, 1},
                                                {"ISBLANK", 1, 1},     {"ISIRI", 1, 1},
                                                {"ISLITERAL", 1, 1},   {"ISNUMERIC", 1, 1},
                                                {"ISURI", 1, 1},       {"LANG", 1, 1},
                                                {"LANGMATCHES", 2, 2}, {"LCASE", 1, 1},
                                                {"MD5", 1, 1},         {"MINUTES", 1, 1},
                                                {"MONTH", 1, 1},       {"NOW", 0, 0},
                                                {"RAND", 0, 0},        {"REGEX", 2, 3},
                                                {"REPLACE", 3, 4},     {"ROUND", 1, 1},
                                                {"SAMETERM", 2, 2},    {"SECONDS", 1, 1},
                                                {"SHA1", 1, 1},        {"SHA256", 1, 1},
                                                {"SHA384", 1, 1},      {"SHA512", 1, 1},
                                                {"STR", 1, 1},         {"STRAFTER", 2, 2},
                                                {"STRBEFORE", 2, 2},   {"STRDT", 2, 2},
                                                {"STRENDS", 2, 2},     {"STRLANG", 2, 2},
                                                {"STRLEN", 1, 1},      {"STRSTARTS", 2, 2},
                                                {"STRUUID", 0, 0},     {"SUBSTR", 2, 3},
                                                {"TIMEZONE", 1, 1},    {"TZ", 1, 1},
                                                {"UCASE", 1, 1},       {"URI", 1, 1},
                                                {"UUID", 0, 0},        {"YEAR", 1, 1}}};

constexpr std::array<std::string_view, 7> aggregates = {"AVG", "COUNT",  "GROUP_CONCAT", "MAX",
                                                        "MIN", "SAMPLE", "SUM"};

}  // namespace

const BuiltIn* built_in_named(std::string_view name) {
  const auto* known =
      std::find_if(built_ins.begin(), built_ins.end(), [&](const auto& row) { return row.name == name; });
  return known == built_ins.end() ? nullptr : known;
}

bool is_aggregate_name(std::string_view name) {
  return std::find(aggregates.begin(), aggregates.end(), name) != aggregates.end();
}

}  // namespace chancery::query
