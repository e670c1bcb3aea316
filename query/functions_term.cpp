#include <array>

#include "core/datatype.hpp"
#include "core/iri.hpp"
#include "core/iri_resolution.hpp"
#include "core/literal.hpp"
#include "query/functions.hpp"

namespace chancery::query {
namespace {

using Arguments = std::span<const Value>;
using Result = std::optional<Value>;
using Type = Value::Type;

std::string xsd(std::string_view name) { return std::string(xsd_namespace) + std::string(name); }

Result str(Arguments a) {
  if (a[0].type == Type::blank) return std::nullopt;
  return Value::of_text(a[0].text);
}

Result lang(Arguments a) {
  if (!a[0].is_literal()) return std::nullopt;
  return Value::of_text(a[0].language);
}

Result datatype(Arguments a) {
  if (!a[0].is_literal()) return std::nullopt;
  if (a[0].type == Type::tagged)
    return Value::of_iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");
  return Value::of_iri(a[0].type == Type::text ? xsd("string") : a[0].datatype);
}

std::string lower_case(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// Basic filtering of RFC 4647, section 3.3.1.
Result lang_matches(Arguments a) {
  if (a[0].type != Type::text || a[1].type != Type::text) return std::nullopt;
  const std::string tag = lower_case(a[0].text);
  const std::string range = lower_case(a[1].text);
  if (range == "*") return Value::of_boolean(!tag.empty());
  return Value::of_boolean(tag.starts_with(range) &&
                           (tag.size() == range.size() || tag[range.size()] == '-'));
}

/// The parser adds the query's BASE, where it has one, as second argument.
Result iri(Arguments a) {
  if (a[0].type == Type::iri) return a[0];
  if (a[0].type != Type::text) return std::nullopt;
  std::string resolved = a.size() > 1 ? resolved_iri(a[0].text, a[1].text) : a[0].text;
  if (iri_fault(resolved)) return std::nullopt;
  return Value::of_iri(std::move(resolved));
}

Result typed(Arguments a) {
  if (a[0].type != Type::text || a[1].type != Type::iri) return std::nullopt;
  if (a[1].text == xsd("string")) return a[0];
  return Value::of(ontology::literal(a[0].text, a[1].text));
}

Result tagged(Arguments a) {
  if (a[0].type != Type::text || a[1].type != Type::text || language_tag_fault(a[1].text))
    return std::nullopt;
  return Value::of_text(a[0].text, lower_case(a[1].text));
}

Result same_term(Arguments a) { return Value::of_boolean(a[0].term() == a[1].term()); }
Result is_iri(Arguments a) { return Value::of_boolean(a[0].type == Type::iri); }
Result is_blank(Arguments a) { return Value::of_boolean(a[0].type == Type::blank); }
Result is_literal(Arguments a) { return Value::of_boolean(a[0].is_literal()); }
Result is_numeric(Arguments a) { return Value::of_boolean(a[0].is_numeric()); }

Result boolean_of(std::optional<bool> value) {
  if (!value) return std::nullopt;
  return Value::of_boolean(*value);
}

Result equals(Arguments a) { return boolean_of(equal(a[0], a[1])); }
Result differs(Arguments a) {
  const auto same = equal(a[0], a[1]);
  return same ? boolean_of(!*same) : std::nullopt;
}

template <typename Test>
Result ordered(Arguments a, Test test) {
  const auto by = compare(a[0], a[1]);
  return by ? boolean_of(test(*by)) : std::nullopt;
}
Result less(Arguments a) {
  return ordered(a, [](auto by) { return by < 0; });
}
Result greater(Arguments a) {
  return ordered(a, [](auto by) { return by > 0; });
}
Result at_most(Arguments a) {
  return ordered(a, [](auto by) { return by <= 0; });
}
Result at_least(Arguments a) {
  return ordered(a, [](auto by) { return by >= 0; });
}

Result negation(Arguments a) {
  const auto value = truth(a[0]);
  return value ? boolean_of(!*value) : std::nullopt;
}

constexpr std::array<FunctionRow, 19> rows = {{{"STR", str},
                                               {"LANG", lang},
                                               {"DATATYPE", datatype},
                                               {"LANGMATCHES", lang_matches},
                                               {"IRI", iri},
                                               {"STRDT", typed},
                                               {"STRLANG", tagged},
                                               {"SAMETERM", same_term},
                                               {"ISIRI", is_iri},
                                               {"ISBLANK", is_blank},
                                               {"ISLITERAL", is_literal},
                                               {"ISNUMERIC", is_numeric},
                                               {"=", equals},
                                               {"!=", differs},
                                               {"<", less},
                                               {">", greater},
                                               {"<=", at_most},
                                               {">=", at_least},
                                               {"!", negation}}};

}  // namespace

std::span<const FunctionRow> functions_of_terms() { return rows; }

}  // namespace chancery::query
