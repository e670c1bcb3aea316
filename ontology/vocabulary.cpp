#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

#include "core/error.hpp"
#include "core/sha256.hpp"
#include "ontology/embedded_files.hpp"
#include "ontology/overlay.hpp"
#include "ontology/table_file.hpp"
#include "ontology/table_rules.hpp"

namespace chancery::ontology {
namespace {

constexpr std::string_view tables_folder = "tables/";

/// A table compiled in, with its rules.
struct Source {
  Table table;
  TableRules rules;
};

std::vector<Source> compiled_in() {
  std::vector<Source> sources;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with(tables_folder)) continue;
    const std::string name(file.name.substr(tables_folder.size()));
    Table table = read_table(file.content, name, std::string(file.name), false);
    TableRules rules = read_rules(file.content, table);
    sources.push_back({std::move(table), std::move(rules)});
  }
  return sources;
}

std::vector<std::filesystem::path> tables_in(const std::filesystem::path& folder) {
  std::error_code problem;
  std::vector<std::filesystem::path> files;
  for (std::filesystem::directory_iterator at(folder, problem), end; !problem && at != end;
       at.increment(problem)) {
    if (at->path().extension() == ".tsv") files.push_back(at->path());
  }
  if (problem) throw Error(folder.string() + ": cannot read this folder of tables: " + problem.message());
  std::ranges::sort(files);
  return files;
}

std::string read_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(stream), {}};
  if (!stream) throw Error(file.string() + ": cannot read this table");
  return content;
}

void add_users_table(const std::filesystem::path& file, std::vector<Source>& sources) {
  const std::string name = file.filename().string();
  const auto found =
      std::ranges::find(sources, name, [](const Source& source) { return source.table.name(); });
  if (found == sources.end()) {
    std::string known;
    for (const Source& source : sources) known += ' ' + source.table.name();
    throw InputError(file.string(), 0, 0, "unknown table; expected one of" + known);
  }
  const Table user = read_table(read_file(file), name, file.string(), true);
  found->table = overlaid(found->table, user, found->rules, file.string());
}

/// After all tables are in place, since a row may name a row of another table.
/// @param sources  of the tables, in their order: their rules
void check_users_rows(const std::filesystem::path& knowledge, const std::vector<Source>& sources,
                      std::span<const Table> tables, const Schema& schema) {
  for (std::size_t at = 0; at < tables.size(); ++at) {
    for (const Row& row : tables[at].rows()) {
      if (!row.of_user) continue;
      check_row(row, tables[at], sources[at].rules, schema, tables, (knowledge / tables[at].name()).string());
    }
  }
}

std::string hash_of(std::span<const Table> tables) {
  std::string text;
  text.reserve(std::size_t{1} << 20U);  // what our own tables need
  for (const Table& table : tables) {
    text.append(table.name()).push_back('\n');
    for (const auto& name : table.header()) text.append(name).push_back('\t');
    text += '\n';
    for (const Row& row : table.rows()) {
      for (const auto& cell : row.cells) text.append(cell).push_back('\t');
      text += '\n';
    }
  }
  return chancery::sha256(text);
}

}  // namespace

Vocabulary Vocabulary::load(const std::filesystem::path& knowledge) {
  std::vector<Source> sources = compiled_in();
  if (!knowledge.empty()) {
    for (const auto& file : tables_in(knowledge)) add_users_table(file, sources);
  }
  Vocabulary vocabulary;
  vocabulary.schema_ = Schema::load();
  for (Source& source : sources) {
    vocabulary.tables_.push_back(std::move(source.table));
    vocabulary.keys_.push_back(source.rules.key);
  }
  check_users_rows(knowledge, sources, vocabulary.tables_, vocabulary.schema_);
  vocabulary.sha256_ = hash_of(vocabulary.tables_);
  return vocabulary;
}

const Table& Vocabulary::table(std::string_view name) const {
  const auto found = std::ranges::find(tables_, name, &Table::name);
  if (found == tables_.end())
    throw Error("no table '" + std::string(name) + "' was compiled in; rebuild the program");
  return *found;
}

std::span<const std::string> Vocabulary::key_of(std::string_view name) const {
  return keys_[static_cast<std::size_t>(&table(name) - tables_.data())];
}

}  // namespace chancery::ontology
