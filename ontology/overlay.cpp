#include "ontology/overlay.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/error.hpp"

namespace chancery::ontology {
namespace {

std::string joined(const std::vector<std::string>& names, std::string_view between) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? std::string_view() : between), text += name;
  return text;
}

/// The cells of the key, joined by tabs, which no cell contains.
std::string key_of(const Row& row, const Table& table, const TableRules& rules) {
  std::string key;
  for (const auto& column : rules.key) key += std::string(table.cell(row, column)) + '\t';
  return key;
}

/// The user's rows with our columns in our order.
Table arranged(const Table& ours, const Table& user, const TableRules& rules, const std::string& file) {
  for (const auto& name : user.header()) {
    if (std::ranges::find(ours.header(), name) == ours.header().end()) {
      throw InputError(file, 0, 0, "unknown column '" + name + "'; expected " + joined(ours.header(), ", "));
    }
  }
  for (const auto& name : rules.key) {
    if (std::ranges::find(user.header(), name) == user.header().end()) {
      throw InputError(file, 0, 0,
                       "expected a column '" + name + "' in the header line: it is part of the key");
    }
  }
  std::vector<Row> rows;
  for (const Row& row : user.rows()) {
    Row moved{row.table, row.line, row.of_user, std::vector<std::string>(ours.header().size())};
    for (std::size_t at = 0; at < user.header().size(); ++at)
      moved.cells[ours.column(user.header()[at])] = row.cells[at];
    rows.push_back(std::move(moved));
  }
  return {ours.name(), ours.header(), std::move(rows)};
}

/// What becomes of the rows with one key.
struct Change {
  const Row* row = nullptr;
  bool removes = false;
};

std::map<std::string, Change> changes_of(const Table& user, const TableRules& rules,
                                         const std::string& file) {
  const std::size_t first = user.column(rules.key.front());
  std::map<std::string, Change> changes;
  for (const Row& row : user.rows()) {
    Row bare = row;
    const bool removes = row.cells[first].starts_with('-');
    if (removes) bare.cells[first].erase(0, 1);
    if (bare.cells[first].empty()) {
      throw InputError(file, row.line, 0, "expected a value in column '" + rules.key.front() + "'");
    }
    const auto [at, is_new] = changes.emplace(key_of(bare, user, rules), Change{&row, removes});
    if (!is_new) {
      throw InputError(file, row.line, 0,
                       "the same " + joined(rules.key, ", ") + " as in line " +
                           std::to_string(at->second.row->line) + "; expected each key once");
    }
  }
  return changes;
}

}  // namespace

Table overlaid(const Table& ours, const Table& given, const TableRules& rules, const std::string& file) {
  const Table user = arranged(ours, given, rules, file);
  const auto changes = changes_of(user, rules, file);
  std::vector<Row> rows;
  std::set<std::string> replaced;
  for (const Row& row : ours.rows()) {
    const std::string key = key_of(row, ours, rules);
    if (changes.contains(key)) {
      replaced.insert(key);
    } else {
      rows.push_back(row);
    }
  }
  for (const auto& [key, change] : changes) {
    if (change.removes && !replaced.contains(key)) {
      throw InputError(
          file, change.row->line, 0,
          "nothing to remove: " + ours.name() + " has no row with this " + joined(rules.key, ", "));
    }
  }
  const std::size_t first = user.column(rules.key.front());
  std::ranges::copy_if(user.rows(), std::back_inserter(rows),
                       [&](const Row& row) { return !row.cells[first].starts_with('-'); });
  return {ours.name(), ours.header(), std::move(rows)};
}

}  // namespace chancery::ontology
