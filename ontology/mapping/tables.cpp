#include "ontology/mapping/tables.hpp"

#include <algorithm>

namespace chancery::ontology::mapping {

Tables::Tables(const Vocabulary& of) : vocabulary(of), schema(of.schema()) {
  const Table& role_table = vocabulary.table("roles.tsv");
  for (const Row& row : role_table.rows()) {
    const auto cell = [&](std::string_view column) { return role_table.cell(row, column); };
    roles[cell("role")] = {cell("agent"),      cell("place"), cell("weapon"),
                           cell("instrument"), cell("thing"), cell("event")};
  }
  const Table& state_table = vocabulary.table("countries.tsv");
  for (const Row& row : state_table.rows()) {
    const auto cell = [&](std::string_view column) { return state_table.cell(row, column); };
    states[cell("iso3")] = {cell("name"), cell("official"), cell("qid"), cell("capital")};
  }
  const Table& organisation_table = vocabulary.table("organisations.tsv");
  for (const Row& row : organisation_table.rows()) {
    const auto cell = [&](std::string_view column) { return organisation_table.cell(row, column); };
    organisations[cell("id")] = {cell("name"), cell("class"), cell("qid"), cell("part_of")};
  }
  const Table& weapon_table = vocabulary.table("weapons.tsv");
  for (const Row& row : weapon_table.rows())
    weapons[weapon_table.cell(row, "word")] = weapon_table.cell(row, "type");
}

std::string Tables::key_of_row(std::string_view table, std::uint32_t line) const {
  const std::string_view name = table.substr(table.find('/') + 1);  // also of "knowledge/triggers.tsv"
  const auto found = std::ranges::find(vocabulary.tables(), name, &Table::name);
  if (found == vocabulary.tables().end()) return {};
  for (const Row& row : found->rows()) {
    if (row.line != line || row.table != table) continue;
    std::string key;
    for (const std::string& column : vocabulary.key_of(name)) {
      const std::string_view cell = found->cell(row, column);
      if (!cell.empty()) key += (key.empty() ? "" : " ") + std::string(cell);
    }
    return key;
  }
  return {};
}

}  // namespace chancery::ontology::mapping
