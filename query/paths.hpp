#pragma once

#include <functional>
#include <vector>

#include "query/ast.hpp"
#include "query/terms.hpp"

namespace chancery::query {

struct Budget;

/// Follows property paths in the graph. @see SPARQL 1.1, section 18.4
class Paths {
 public:
  using Found = std::function<void(TermId subject, TermId object)>;

  /// @param source  whose statements are followed; no_id: all
  Paths(TermTable& terms, graph::SourceId source, const Budget& budget)
      : terms_(terms), source_(source), budget_(budget) {}

  /// Calls `found` with the ends of every way along `path`; an end that is not `unbound` is given. A closure
  /// gives each pair of ends once, the other paths once for each way.
  void find(const Path& path, TermId subject, TermId object, const Found& found);
  /// Whether the term is subject or object of a statement that is followed. Between two variables no path of
  /// length zero leads from any other term to itself.
  bool is_node(TermId id) const;

 private:
  void step(const Path& path, TermId subject, TermId object, const Found& found);
  void sequence(const std::vector<Path>& parts, TermId subject, TermId object, const Found& found);
  void none_of(const Path& path, TermId subject, TermId object, const Found& found);
  void closure(const Path& path, TermId subject, TermId object, const Found& found);
  std::vector<TermId> reachable(const Path& path, TermId from, bool forward);
  std::vector<TermId> nodes();

  TermTable& terms_;
  graph::SourceId source_;
  const Budget& budget_;
};

}  // namespace chancery::query
