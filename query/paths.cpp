#include "query/paths.hpp"

#include <algorithm>
#include <unordered_set>

#include "query/scan.hpp"

namespace chancery::query {
namespace {

using graph::no_id;

}  // namespace

void Paths::find(const Path& path, TermId subject, TermId object, const Found& found) {
  switch (path.kind) {
    case Path::Kind::iri:
      return step(path, subject, object, found);
    case Path::Kind::inverse:
      return find(path.parts[0], object, subject, [&](TermId s, TermId o) { found(o, s); });
    case Path::Kind::sequence:
      return sequence(path.parts, subject, object, found);
    case Path::Kind::alternative:
      for (const Path& part : path.parts) find(part, subject, object, found);
      return;
    case Path::Kind::none_of:
      return none_of(path, subject, object, found);
    default:
      return closure(path, subject, object, found);
  }
}

void Paths::step(const Path& path, TermId subject, TermId object, const Found& found) {
  const graph::KnowledgeGraph& graph = terms_.graph();
  const graph::PredicateId predicate = graph.find_predicate(path.iri);
  const auto is_own = [&](TermId id) { return id != unbound && !terms_.is_vertex(id); };
  if (predicate == no_id || is_own(subject) || is_own(object)) return;
  for (const graph::EdgeId id : graph.match({subject, predicate, object, source_})) {
    const graph::Edge edge = graph.edge(id);
    found(edge.subject, edge.object);
  }
}

/// From the end that is known; from the front when none or both are.
void Paths::sequence(const std::vector<Path>& parts, TermId subject, TermId object, const Found& found) {
  if (parts.size() == 1) return find(parts[0], subject, object, found);
  if (subject == unbound && object != unbound) {
    const std::vector<Path> front(parts.begin(), parts.end() - 1);
    find(parts.back(), unbound, object, [&](TermId middle, TermId) {
      if (is_node(middle)) sequence(front, unbound, middle, [&](TermId s, TermId) { found(s, object); });
    });
    return;
  }
  const std::vector<Path> rest(parts.begin() + 1, parts.end());
  find(parts.front(), subject, unbound, [&](TermId s, TermId middle) {
    if (is_node(middle)) sequence(rest, middle, object, [&](TermId, TermId o) { found(s, o); });
  });
}

void Paths::none_of(const Path& path, TermId subject, TermId object, const Found& found) {
  std::unordered_set<graph::PredicateId> forward;
  std::unordered_set<graph::PredicateId> backward;
  bool has_inverse = false;
  bool has_forward = path.parts.empty();
  const graph::KnowledgeGraph& graph = terms_.graph();
  for (const Path& part : path.parts) {
    const bool is_inverse = part.kind == Path::Kind::inverse;
    (is_inverse ? has_inverse : has_forward) = true;
    (is_inverse ? backward : forward).insert(graph.find_predicate(is_inverse ? part.parts[0].iri : part.iri));
  }
  const auto is_own = [&](TermId id) { return id != unbound && !terms_.is_vertex(id); };
  if (is_own(subject) || is_own(object)) return;
  if (has_forward) {
    for (const graph::EdgeId id : graph.match({subject, no_id, object, source_})) {
      const graph::Edge edge = graph.edge(id);
      if (!forward.contains(edge.predicate)) found(edge.subject, edge.object);
    }
  }
  if (!has_inverse) return;
  for (const graph::EdgeId id : graph.match({object, no_id, subject, source_})) {
    const graph::Edge edge = graph.edge(id);
    if (!backward.contains(edge.predicate)) found(edge.object, edge.subject);
  }
}

void Paths::closure(const Path& path, TermId subject, TermId object, const Found& found) {
  const bool forward = subject != unbound;
  if (!forward && object == unbound) {
    for (const TermId node : nodes()) {
      budget_.check();
      for (const TermId end : reachable(path, node, true)) found(node, end);
    }
    return;
  }
  const TermId given = forward ? subject : object;
  for (const TermId end : reachable(path, given, forward)) {
    if (forward && object != unbound && end != object) continue;
    found(forward ? subject : end, forward ? end : object);
  }
}

/// The ends of the closure from one node, in the order in which they are met.
std::vector<TermId> Paths::reachable(const Path& path, TermId from, bool forward) {
  const Path& part = path.parts[0];
  std::vector<TermId> reached;
  std::unordered_set<TermId> seen;
  const auto reach = [&](TermId node) {
    if (seen.insert(node).second) reached.push_back(node);
  };
  const auto go_on = [&](TermId node) {
    if (forward) {
      find(part, node, unbound, [&](TermId, TermId end) { reach(end); });
    } else {
      find(part, unbound, node, [&](TermId end, TermId) { reach(end); });
    }
  };
  if (path.kind == Path::Kind::one_or_more) {
    go_on(from);
  } else {
    reach(from);
  }
  if (path.kind == Path::Kind::zero_or_one) {
    go_on(from);
    return reached;
  }
  // NOLINTNEXTLINE(modernize-loop-convert): `reached` grows, and may move, while it is walked
  for (std::size_t at = 0; at < reached.size(); ++at) {
    const TermId node = reached[at];
    budget_.check();
    go_on(node);
  }
  return reached;
}

bool Paths::is_node(TermId id) const {
  const graph::KnowledgeGraph& graph = terms_.graph();
  return terms_.is_vertex(id) && (!graph.match({id, no_id, no_id, source_}).empty() ||
                                  !graph.match({no_id, no_id, id, source_}).empty());
}

/// Every subject and object of the statements that are followed.
std::vector<TermId> Paths::nodes() {
  const graph::KnowledgeGraph& graph = terms_.graph();
  std::vector<bool> there(graph.vertex_count(), false);
  for (const graph::EdgeId id : graph.match({no_id, no_id, no_id, source_})) {
    const graph::Edge edge = graph.edge(id);
    there[edge.subject] = there[edge.object] = true;
  }
  std::vector<TermId> result;
  for (TermId id = 0; id < there.size(); ++id) {
    if (there[id]) result.push_back(id);
  }
  return result;
}

}  // namespace chancery::query
