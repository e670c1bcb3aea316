#include "cli/article_graphs.hpp"

#include <algorithm>

#include "cli/fields.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/readable_order.hpp"

namespace chancery::cli {

using graph::KnowledgeGraph;
using graph::no_id;

bool by_article(std::string_view a, std::string_view b) {
  const std::string_view one = first_field(a);
  const std::string_view other = first_field(b);
  if (one == other) return a < b;
  if (ontology::natural_less(one, other)) return true;
  return !ontology::natural_less(other, one) && a < b;
}

void ArticleGraphs::add(std::string_view line) {
  const ontology::Statement statement = statement_of_line(line);
  if (statement.graph != iri_) finish();
  iri_ = statement.graph;
  ontology::add_statement(graph_, statement);
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
  const graph::SourceId source = graph.find_source(iri);
  for (const graph::EdgeId edge : graph.match({no_id, no_id, no_id, source}))
    file.add(line_of(ontology::statement_of(graph, edge, source)));
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
