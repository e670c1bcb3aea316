#pragma once

#include <string>
#include <vector>

#include "cli/rows.hpp"
#include "cli/thing_network.hpp"
#include "exports/output.hpp"
#include "graph/analysis/paths.hpp"
#include "ontology/graph_view.hpp"

namespace chancery::cli {

/// Shows ways through a graph: each hop with what it says, its date, status, sentence and article.
class PathReport {
 public:
  /// @param from  where the ways begin
  PathReport(const ontology::GraphView& view, const ThingNetwork& things, graph::analysis::Node from)
      : view_(view), things_(things), from_(from) {}

  /// One row a hop: way, step, from, link, to, date, status, speaker, sentence, article, id of `to`.
  Rows rows(const std::vector<graph::analysis::Path>& paths) const;
  /// For people, to standard output: each event once, with the hops that lead to it and from it.
  void print_text(const std::vector<graph::analysis::Path>& paths) const;

 private:
  void add_row(Rows& rows, graph::analysis::Node at, const graph::analysis::Hop& hop) const;
  void put_way(exports::Output& out, const graph::analysis::Path& path) const;
  void put_hop(exports::Output& out, graph::analysis::Node at, const graph::analysis::Hop& hop) const;
  void put_sentence(exports::Output& out, graph::VertexId sentence) const;
  std::string title(graph::analysis::Node node) const;

  const ontology::GraphView& view_;
  const ThingNetwork& things_;
  graph::analysis::Node from_;
};

/// What the statements of a link say, read from one end: "participant of", "host", "office of".
std::string link_words(const ontology::GraphView& view, const ThingNetwork& things, graph::analysis::Node at,
                       graph::analysis::Link link);

}  // namespace chancery::cli
