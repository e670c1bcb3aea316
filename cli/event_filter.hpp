#pragma once

#include <optional>
#include <set>
#include <string>

#include "cli/options.hpp"
#include "core/date.hpp"
#include "ontology/graph_view.hpp"

namespace chancery::cli {

/// Which events a question is about: --since, --until, --status.
class EventFilter {
 public:
  void declare(Options& options);

  /// Whether anything was asked for.
  bool is_set() const { return since_ || until_ || !statuses_.empty(); }
  /// Whether the event has one of the statuses and can lie in the range. One without a date lies in none.
  bool accepts(const ontology::GraphView& view, graph::VertexId event) const;

 private:
  void add_status(const std::string& name);

  std::optional<Date> since_;
  std::optional<Date> until_;
  std::set<std::string> statuses_;
};

}  // namespace chancery::cli
