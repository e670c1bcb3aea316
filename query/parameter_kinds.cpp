#include "query/parameter_kinds.hpp"

namespace chancery::query {
namespace {

using Form = ParameterKind::Form;

constexpr std::string_view concept_class = "http://www.w3.org/2004/02/skos/core#Concept";
constexpr std::string_view owl_class = "http://www.w3.org/2002/07/owl#Class";

constexpr std::array kinds = {
    ParameterKind{"agent", Form::node, {"Agent"}},
    ParameterKind{"date", Form::date, {}},
    ParameterKind{"event_type", Form::node, {owl_class}},
    ParameterKind{"number", Form::number, {}},
    ParameterKind{"office", Form::node, {"Office"}},
    ParameterKind{"office_type", Form::node, {"OfficeType"}},
    ParameterKind{"organisation", Form::node, {"Organisation"}},
    ParameterKind{"person", Form::node, {"Person"}},
    ParameterKind{"place", Form::node, {"Place", "State"}},
    ParameterKind{"state", Form::node, {"State"}},
    ParameterKind{"status", Form::node, {"EventStatus"}},
    ParameterKind{"text", Form::text, {}},
    ParameterKind{"topic", Form::node, {concept_class, "Agent", "Instrument", "Object", "Place"}},
    ParameterKind{"weapon", Form::node, {"WeaponType"}},
};

}  // namespace

const ParameterKind* find_kind(std::string_view name) {
  for (const ParameterKind& kind : kinds) {
    if (kind.name == name) return &kind;
  }
  return nullptr;
}

std::string known_kinds() {
  std::string names;
  for (const ParameterKind& kind : kinds) names += (names.empty() ? "" : " ") + std::string(kind.name);
  return names;
}

}  // namespace chancery::query
