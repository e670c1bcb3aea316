#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "ontology/schema.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::ontology::mapping {

/// The property that a role becomes, by what fills it. @see ontology/tables/roles.tsv
struct RoleRow {
  std::string_view agent, place, weapon, instrument, thing, event;
};

struct StateRow {
  std::string_view name, official, wikidata, capital;
};

struct OrganisationRow {
  std::string_view name, class_name, wikidata, part_of;
};

/// What the mapping needs of the tables, by key. Views into the vocabulary.
struct Tables {
  explicit Tables(const Vocabulary& of);

  /// What tells a row from others, for people: "Visit v arrive" of "triggers.tsv", 322; empty when there is
  /// no such row.
  std::string key_of_row(std::string_view table, std::uint32_t line) const;

  const Vocabulary& vocabulary;
  const Schema& schema;
  std::map<std::string_view, RoleRow> roles;
  std::map<std::string_view, StateRow> states;
  std::map<std::string_view, OrganisationRow> organisations;
  std::map<std::string_view, std::string_view> weapons;  ///< word -> type
};

}  // namespace chancery::ontology::mapping
