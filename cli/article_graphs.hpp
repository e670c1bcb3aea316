#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/line_sorter.hpp"
#include "cli/temporary_file.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// What an article states, or some of it, as a line: a LineSorter puts such lines in the order that outputs
/// have of articles. @param statements  packed
std::string article_line(std::string_view iri, std::string_view statements);

/// Adds to the graph what the line says, with the article as source.
void add_article(std::string_view line, graph::KnowledgeGraph& graph);

/// Makes a graph of the lines of each article in turn.
class ArticleGraphs {
 public:
  using Take = std::function<void(const std::string& iri, graph::KnowledgeGraph& graph)>;
  explicit ArticleGraphs(Take take) : take_(std::move(take)) {}

  /// @param line  of article_line(); the lines of one article stand together
  void add(std::string_view line);
  /// After the last line.
  void finish();

 private:
  Take take_;
  std::string iri_;
  graph::KnowledgeGraph graph_;
};

/// Reads a file that write_article() has written.
void read_articles(TemporaryFile& file, const ArticleGraphs::Take& take);
void write_article(const std::string& iri, const graph::KnowledgeGraph& graph, TemporaryFile& file);

using Rows = std::vector<std::vector<std::string>>;
/// Calls `take` with the rows of each run of lines whose first `keys` fields are the same.
void for_each_group(LineSorter& lines, std::size_t keys, const std::function<void(const Rows&)>& take);

}  // namespace chancery::cli
