#include "ontology/table_rules.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <sstream>

#include "core/date.hpp"
#include "core/error.hpp"

namespace chancery::ontology {
namespace {

constexpr std::array<std::string_view, 7> kinds{"one of",      "like",        "in",   "class under",
                                                "instance of", "property of", "a day"};

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

std::vector<std::string> words(std::string_view text) {
  std::istringstream stream{std::string(text)};
  std::vector<std::string> found;
  for (std::string word; stream >> word;) found.push_back(word);
  return found;
}

/// What follows `head` in a comment line that begins with it.
std::optional<std::string_view> after(std::string_view line, std::string_view head) {
  if (!line.starts_with(head)) return std::nullopt;
  return trimmed(line.substr(head.size()));
}

TableRules::Cell cell_rule(std::string_view text, const Table& table) {
  const std::size_t colon = text.find(": ");
  const std::string_view rule =
      colon == std::string_view::npos ? std::string_view() : trimmed(text.substr(colon + 2));
  const auto kind = std::ranges::find_if(kinds, [&](std::string_view name) {
    return rule.starts_with(name) && rule.substr(name.size()).starts_with(' ');
  });
  if (kind == kinds.end()) throw Error(table.name() + ": unknown rule '# column " + std::string(text) + "'");
  return {std::string(text.substr(0, colon)), std::string(*kind),
          std::string(trimmed(rule.substr(kind->size())))};
}

bool is_in(std::string_view part, const std::string& tables_and_columns, std::span<const Table> tables) {
  const auto names = words(tables_and_columns);
  for (std::size_t at = 0; at + 1 < names.size(); at += 3) {  // "or" between two
    const auto table = std::ranges::find(tables, names[at], &Table::name);
    if (table == tables.end()) continue;
    const std::size_t column = table->column(names[at + 1]);
    if (std::ranges::any_of(table->rows(), [&](const Row& row) { return row.cells[column] == part; }))
      return true;
  }
  return false;
}

/// Whether the whole part matches; a pattern that costs too much does not.
bool is_like(std::string_view part, const std::string& pattern) {
  constexpr std::uint32_t most_steps = 10'000;
  int problem = 0;
  std::size_t at = 0;
  const std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)> code(
      pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                    PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED, &problem, &at, nullptr),
      pcre2_code_free);
  if (code == nullptr) throw Error("the pattern " + pattern + " of a table's rules is no regular expression");
  const std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> limits(
      pcre2_match_context_create(nullptr), pcre2_match_context_free);
  pcre2_set_match_limit(limits.get(), most_steps);
  const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> match(
      pcre2_match_data_create_from_pattern(code.get(), nullptr), pcre2_match_data_free);
  return pcre2_match(code.get(), reinterpret_cast<PCRE2_SPTR>(part.data()), part.size(), 0, 0, match.get(),
                     limits.get()) >= 0;
}

bool keeps(std::string_view part, const TableRules::Cell& rule, const Schema& schema,
           std::span<const Table> tables) {
  if (rule.kind == "one of") {
    const auto allowed = parts(rule.expected);
    return std::ranges::find(allowed, part) != allowed.end();
  }
  if (rule.kind == "like") return is_like(part, rule.expected);
  if (rule.kind == "in") return is_in(part, rule.expected, tables);
  if (rule.kind == "a day") return part.size() == 10 && parse_date(part);
  if (rule.kind == "class under") return schema.is_a(part, rule.expected);
  if (rule.kind == "instance of") return schema.type_of(part) == rule.expected;
  return schema.has_property(part);
}

}  // namespace

TableRules read_rules(std::string_view tsv, const Table& table) {
  TableRules rules;
  rules.key = {table.header().front()};
  while (tsv.starts_with('#')) {
    const std::size_t end = std::min(tsv.find('\n'), tsv.size());
    const std::string_view line = tsv.substr(0, end);
    if (const auto key = after(line, "# key:")) rules.key = words(*key);
    if (const auto required = after(line, "# required:")) rules.required = words(*required);
    if (const auto both = after(line, "# not after:")) rules.ascending = words(*both);
    if (const auto both = after(line, "# goes with:")) rules.together = words(*both);
    if (const auto cell = after(line, "# column ")) rules.cells.push_back(cell_rule(*cell, table));
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
  }
  for (const auto& name : rules.key) static_cast<void>(table.column(name));
  for (const auto& name : rules.required) static_cast<void>(table.column(name));
  for (const auto& cell : rules.cells) static_cast<void>(table.column(cell.column));
  for (const auto* pair : {&rules.ascending, &rules.together}) {
    if (!pair->empty() && pair->size() != 2) throw Error(table.name() + ": expected a rule of two columns");
    for (const auto& name : *pair) static_cast<void>(table.column(name));
  }
  return rules;
}

void check_row(const Row& row, const Table& table, const TableRules& rules, const Schema& schema,
               std::span<const Table> tables, const std::string& file) {
  const auto refuse = [&](const std::string& message) { throw InputError(file, row.line, 0, message); };
  for (const auto& name : rules.required) {
    if (table.cell(row, name).empty()) refuse("expected a value in column '" + name + "'");
  }
  for (const auto& rule : rules.cells) {
    for (const std::string_view part : parts(table.cell(row, rule.column))) {
      if (keeps(part, rule, schema, tables)) continue;
      refuse("column '" + rule.column + "' has '" + std::string(part.substr(0, 60)) + "'; expected " +
             rule.kind + ' ' + rule.expected);
    }
  }
  if (!rules.together.empty() && !table.cell(row, rules.together[0]).empty() &&
      table.cell(row, rules.together[1]).empty()) {
    refuse("expected a value in column '" + rules.together[1] + "', since there is one in '" +
           rules.together[0] + "'");
  }
  if (rules.ascending.empty()) return;
  const std::string_view first = table.cell(row, rules.ascending[0]);
  const std::string_view last = table.cell(row, rules.ascending[1]);
  if (!first.empty() && !last.empty() && last < first)
    refuse("expected '" + rules.ascending[0] + "' not after '" + rules.ascending[1] + "'");
}

}  // namespace chancery::ontology
