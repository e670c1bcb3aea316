#pragma once

#include <string_view>

#include "exports/format.hpp"

namespace chancery::exports {

/// A format whose files can be written article by article: a beginning, then the part of each article.
struct ArticleFormat {
  std::string_view name;  ///< of the Format
  bool needs_graph;       ///< false: the facts of the article are enough
  void (*begin)(const Options& options, Output& out);
  /// @param article  one article's facts, and the graph of that article alone where needs_graph
  void (*write)(const Content& article, const Options& options, Output& out);
};

/// The row for a format; null for one that needs the whole graph.
const ArticleFormat* article_format(const Format& format);

}  // namespace chancery::exports
