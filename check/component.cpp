#include "check/component.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "check/neighbours.hpp"
#include "check/node_tests.hpp"
#include "core/datatype.hpp"
#include "core/utf8.hpp"
#include "query/functions.hpp"

namespace chancery::check {
namespace {

using graph::no_id;
using graph::VertexId;
using graph::VertexKind;
using query::Value;
using Faults = std::vector<VertexId>;

/// The values for which `is_good` is false.
template <typename IsGood>
Faults all_but(std::span<const VertexId> values, IsGood is_good) {
  Faults faults;
  std::copy_if(values.begin(), values.end(), std::back_inserter(faults),
               [&](VertexId value) { return !is_good(value); });
  return faults;
}

/// Faults that are no single value's.
Faults faults_of_all(std::size_t count) {
  Faults faults(count, no_id);
  return faults;
}

Faults min_count(const Constraint& constraint, const Place& place, NodeTests& /*tests*/) {
  return faults_of_all(place.values.size() < constraint.count ? 1 : 0);
}

Faults max_count(const Constraint& constraint, const Place& place, NodeTests& /*tests*/) {
  return faults_of_all(place.values.size() > constraint.count ? 1 : 0);
}

Faults min_length(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return all_but(place.values, [&](VertexId value) {
    const graph::Vertex vertex = tests.graph().vertex(value);
    const CharacterIndex characters(vertex.name);
    return vertex.kind != VertexKind::blank &&
           characters.characters_before(static_cast<std::uint32_t>(vertex.name.size())) >= constraint.count;
  });
}

Faults class_of(const Constraint& constraint, const Place& place, NodeTests& tests) {
  const std::vector<bool>& instances = tests.instances(constraint.terms.front().value);
  return all_but(place.values, [&](VertexId value) { return instances[value]; });
}

Faults datatype(const Constraint& constraint, const Place& place, NodeTests& tests) {
  const std::string& wanted = constraint.terms.front().value;
  return all_but(place.values, [&](VertexId value) {
    const graph::Vertex vertex = tests.graph().vertex(value);
    if (vertex.kind != VertexKind::value || !vertex.language.empty()) return false;
    const bool is_text = vertex.datatype.empty() && wanted == std::string(xsd_namespace) + "string";
    return is_text || (vertex.datatype == wanted && !lexical_fault(vertex.name, wanted));
  });
}

Faults node_kind(const Constraint& constraint, const Place& place, NodeTests& tests) {
  const std::string_view wanted = std::string_view(constraint.terms.front().value).substr(shacl.size());
  return all_but(place.values, [&](VertexId value) {
    const VertexKind kind = tests.graph().vertex(value).kind;
    const std::string_view is = kind == VertexKind::resource ? "IRI"
                                : kind == VertexKind::blank  ? "BlankNode"
                                                             : "Literal";
    // BlankNodeOrIRI, BlankNodeOrLiteral and IRIOrLiteral say what they hold.
    return wanted.find(is) != std::string_view::npos;
  });
}

Faults in(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return all_but(place.values, [&](VertexId value) {
    return std::any_of(constraint.terms.begin(), constraint.terms.end(),
                       [&](const ontology::Term& term) { return tests.find(term) == value; });
  });
}

Faults pattern(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return all_but(place.values, [&](VertexId value) {
    const graph::Vertex vertex = tests.graph().vertex(value);
    if (vertex.kind == VertexKind::blank) return false;
    const std::array<Value, 2> arguments{Value::of_text(std::string(vertex.name)), constraint.bound};
    const auto matches = query::regex(arguments);
    return matches && query::truth(*matches).value_or(false);
  });
}

/// The values that are not `is_good` against the bound; what has no order against it is at fault.
template <typename IsGood>
Faults out_of_range(const Constraint& constraint, const Place& place, const NodeTests& tests,
                    IsGood is_good) {
  return all_but(place.values, [&](VertexId value) {
    const auto order = query::compare(Value::of(tests.graph().vertex(value)), constraint.bound);
    return order && is_good(*order);
  });
}

Faults min_inclusive(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return out_of_range(constraint, place, tests, [](std::partial_ordering order) { return order >= 0; });
}

Faults max_inclusive(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return out_of_range(constraint, place, tests, [](std::partial_ordering order) { return order <= 0; });
}

/// The values that are not `is_good` against some value of the other property.
template <typename IsGood>
Faults out_of_order(const Constraint& constraint, const Place& place, const NodeTests& tests,
                    IsGood is_good) {
  const Faults others = objects(tests.graph(), place.focus, constraint.terms.front().value);
  return all_but(place.values, [&](VertexId value) {
    const Value left = Value::of(tests.graph().vertex(value));
    return std::all_of(others.begin(), others.end(), [&](VertexId other) {
      const auto order = query::compare(left, Value::of(tests.graph().vertex(other)));
      return order && is_good(*order);
    });
  });
}

Faults less_than(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return out_of_order(constraint, place, tests, [](std::partial_ordering order) { return order < 0; });
}

Faults less_than_or_equals(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return out_of_order(constraint, place, tests, [](std::partial_ordering order) { return order <= 0; });
}

Faults unique_language(const Constraint& /*constraint*/, const Place& place, NodeTests& tests) {
  std::map<std::string_view, int> uses;
  for (const VertexId value : place.values) {
    const std::string_view language = tests.graph().vertex(value).language;
    if (!language.empty()) ++uses[language];
  }
  const auto repeated =
      std::count_if(uses.begin(), uses.end(), [](const auto& use) { return use.second > 1; });
  return faults_of_all(static_cast<std::size_t>(repeated));
}

Faults any_shape(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return all_but(place.values, [&](VertexId value) {
    return std::any_of(constraint.shapes.begin(), constraint.shapes.end(),
                       [&](std::size_t shape) { return tests.conforms(shape, value); });
  });
}

Faults no_shape(const Constraint& constraint, const Place& place, NodeTests& tests) {
  return all_but(place.values,
                 [&](VertexId value) { return !tests.conforms(constraint.shapes.front(), value); });
}

using Parameter = Component::Parameter;

constexpr std::array table{
    Component{"class", "ClassConstraintComponent", Parameter::iri, true, false, "is no %s", class_of},
    Component{"datatype", "DatatypeConstraintComponent", Parameter::iri, false, false, "is no value of %s",
              datatype},
    Component{"in", "InConstraintComponent", Parameter::list, false, false, "is none of %s", in},
    Component{"lessThan", "LessThanConstraintComponent", Parameter::iri, false, true, "is not less than %s",
              less_than},
    Component{"lessThanOrEquals", "LessThanOrEqualsConstraintComponent", Parameter::iri, false, true,
              "is greater than %s", less_than_or_equals},
    Component{"maxCount", "MaxCountConstraintComponent", Parameter::count, false, true,
              "has more values than %s", max_count},
    Component{"maxInclusive", "MaxInclusiveConstraintComponent", Parameter::value, false, false,
              "is not at most %s", max_inclusive},
    Component{"minCount", "MinCountConstraintComponent", Parameter::count, false, true,
              "has fewer values than %s", min_count},
    Component{"minInclusive", "MinInclusiveConstraintComponent", Parameter::value, false, false,
              "is not at least %s", min_inclusive},
    Component{"minLength", "MinLengthConstraintComponent", Parameter::count, false, false,
              "is shorter than %s characters", min_length},
    Component{"nodeKind", "NodeKindConstraintComponent", Parameter::iri, false, false, "is no %s", node_kind},
    Component{"not", "NotConstraintComponent", Parameter::shape, true, false, "is what it must not be",
              no_shape},
    Component{"or", "OrConstraintComponent", Parameter::shape_list, true, false, "is none of what it may be",
              any_shape},
    Component{"pattern", "PatternConstraintComponent", Parameter::value, false, false, "does not match %s",
              pattern},
    Component{"uniqueLang", "UniqueLangConstraintComponent", Parameter::flag, false, true,
              "has several values in one language", unique_language},
};
static_assert(std::is_sorted(table.begin(), table.end(),
                             [](auto& a, auto& b) { return a.parameter < b.parameter; }));

}  // namespace

std::span<const Component> components() { return table; }

const Component* find_component(std::string_view parameter) {
  const auto* const found = std::find_if(table.begin(), table.end(),
                                         [&](const Component& row) { return row.parameter == parameter; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace chancery::check
