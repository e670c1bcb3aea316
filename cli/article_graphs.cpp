#include "cli/article_graphs.hpp"

#include <algorithm>

#include "cli/fields.hpp"
#include "cli/packed_statements.hpp"
#include "ontology/readable_key.hpp"

namespace chancery::cli {
namespace {

using graph::KnowledgeGraph;

std::string_view iri_in(std::string_view line) {
  line.remove_prefix(line.find('\0') + 1);
  return line.substr(0, line.find('\0'));
}

}  // namespace

std::string article_line(std::string_view iri, std::string_view statements) {
  std::string line = ontology::natural_key(iri);
  line.reserve(line.size() + iri.size() + statements.size() + 2);
  line += '\0';
  line += iri;
  line += '\0';
  return line.append(statements);
}

void add_article(std::string_view line, KnowledgeGraph& graph) {
  const std::string_view iri = iri_in(line);
  const auto begin = static_cast<std::size_t>(iri.data() + iri.size() + 1 - line.data());
  unpack(line.substr(begin), graph, graph.source(iri));
}

void ArticleGraphs::add(std::string_view line) {
  if (iri_in(line) != iri_) finish();
  iri_ = iri_in(line);
  add_article(line, graph_);
}

void ArticleGraphs::finish() {
  if (graph_.edge_count() > 0) take_(iri_, graph_);
  graph_ = KnowledgeGraph();
}

void read_articles(TemporaryFile& file, const ArticleGraphs::Take& take) {
  ArticleGraphs articles(take);
  file.rewind();
  for (std::string line; file.next(line);) articles.add(line);
  articles.finish();
}

void write_article(const std::string& iri, const KnowledgeGraph& graph, TemporaryFile& file) {
  file.add(article_line(iri, packed(graph, graph.find_source(iri))));
}

void for_each_group(LineSorter& lines, std::size_t keys, const std::function<void(const Rows&)>& take) {
  Rows rows;
  lines.for_each([&](const std::string& line) {
    std::vector<std::string> row = split_fields(line);
    const auto end = static_cast<std::ptrdiff_t>(keys);
    if (!rows.empty() && !std::equal(row.begin(), row.begin() + end, rows.front().begin())) {
      take(rows);
      rows.clear();
    }
    rows.push_back(std::move(row));
  });
  if (!rows.empty()) take(rows);
}

}  // namespace chancery::cli
