#include "query/scan.hpp"

#include <algorithm>

#include "query/paths.hpp"

namespace chancery::query {
namespace {

using graph::no_id;

const Variable* variable_of(const Slot& slot) { return std::get_if<Variable>(&slot); }

void add_variables(const TriplePattern& pattern, std::set<Variable>& to) {
  for (const Slot* slot : {&pattern.subject, &pattern.predicate, &pattern.object}) {
    if (slot == &pattern.predicate && pattern.path) continue;
    if (const Variable* variable = variable_of(*slot)) to.insert(*variable);
  }
}

/// Variables that some row binds.
std::set<Variable> bound_in(const Table& table) {
  std::set<Variable> bound;
  for (std::size_t at = 0; at < std::min<std::size_t>(table.rows(), 1); ++at) {
    for (std::size_t i = 0; i < table.width(); ++i) {
      if (table.row(at)[i] != unbound) bound.insert(static_cast<Variable>(i));
    }
  }
  return bound;
}

bool binds_nothing(const Table& table) {
  const auto row = table.row(0);
  return table.rows() == 1 && std::all_of(row.begin(), row.end(), [](TermId id) { return id == unbound; });
}

}  // namespace

Scan::Scan(TermTable& terms, const Budget& budget) : terms_(terms), budget_(budget) {}

Scan::Step Scan::step_of(const TriplePattern& pattern) {
  Step step;
  step.pattern = &pattern;
  const auto constant = [&](const Slot& slot, TermId& to) {
    const Term* term = std::get_if<Term>(&slot);
    if (term == nullptr) return;
    to = terms_.of(*term);
    step.hopeless = step.hopeless || (!pattern.path && !terms_.is_vertex(to));
  };
  constant(pattern.subject, step.subject);
  constant(pattern.object, step.object);
  if (const Term* predicate = pattern.path ? nullptr : std::get_if<Term>(&pattern.predicate)) {
    step.predicate = terms_.graph().find_predicate(predicate->value);
    step.hopeless = step.hopeless || step.predicate == no_id;
  }
  return step;
}

/// About how many rows the pattern gives for one row that binds `bound`. What a bound variable selects is not
/// known before, so a bound subject counts as few, a bound object as a few more.
std::size_t Scan::cost(const Step& step, const std::set<Variable>& bound, Scope scope) const {
  if (step.hopeless) return 0;
  constexpr std::size_t by_subject = 4;
  constexpr std::size_t by_object = 16;
  const TriplePattern& pattern = *step.pattern;
  const auto is_bound = [&](const Slot& slot) {
    const Variable* variable = variable_of(slot);
    return variable != nullptr && bound.contains(*variable);
  };
  const auto vertex = [&](TermId id) { return id != unbound && terms_.is_vertex(id) ? id : no_id; };
  std::size_t rows =
      terms_.graph().estimate({vertex(step.subject), step.predicate, vertex(step.object), scope.source});
  if (pattern.path) rows = terms_.graph().edge_count() + 1;
  if (is_bound(pattern.subject)) rows = std::min(rows, is_bound(pattern.object) ? 1 : by_subject);
  if (is_bound(pattern.object)) rows = std::min(rows, by_object);
  return rows;
}

std::vector<Scan::Step> Scan::ordered(const std::vector<TriplePattern>& patterns, std::set<Variable> bound,
                                      Scope scope) {
  std::vector<Step> rest;
  rest.reserve(patterns.size());
  for (const TriplePattern& pattern : patterns) rest.push_back(step_of(pattern));
  std::vector<Step> result;
  while (!rest.empty()) {
    const auto connected = [&](const Step& step) {
      std::set<Variable> used;
      add_variables(*step.pattern, used);
      return used.empty() || bound.empty() || std::any_of(used.begin(), used.end(), [&](Variable variable) {
               return bound.contains(variable);
             });
    };
    const auto better = [&](const Step& a, const Step& b) {
      const bool a_joins = connected(a);
      const bool b_joins = connected(b);
      if (a_joins != b_joins) return a_joins;
      return cost(a, bound, scope) < cost(b, bound, scope);
    };
    const auto best = std::min_element(rest.begin(), rest.end(), better);
    add_variables(*best->pattern, bound);
    result.push_back(*best);
    rest.erase(best);
  }
  return result;
}

Table Scan::join(const std::vector<TriplePattern>& patterns, Table in, Scope scope) {
  if (patterns.empty() || in.empty()) return in;
  const std::vector<Step> steps = ordered(patterns, bound_in(in), scope);
  const bool is_impossible =
      std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.hopeless; });
  if (is_impossible) return Table(in.width());
  const bool has_path =
      std::any_of(patterns.begin(), patterns.end(), [](const auto& pattern) { return pattern.path; });
  // A pattern alone is no join: the graph's own lists give it, without the time that a query of Rasqal takes
  // to start.
  const bool is_join = steps.size() > 1 && !has_path;
  if (is_join && scope.source == no_id && binds_nothing(in)) return by_rasqal(steps, in.width());
  for (const Step& step : steps) {
    Table out(in.width());
    extend(step, in, out, scope);
    in = std::move(out);
  }
  return in;
}

void Scan::extend(const Step& step, const Table& in, Table& out, Scope scope) {
  constexpr std::size_t often = 256;
  for (std::size_t at = 0; at < in.rows(); ++at) {
    extend_row(step, in.row(at), out, scope);
    if (at % often == 0) budget_.check(out);
  }
  budget_.check(out);
}

/// Subject and object of a pattern, seen from one row.
struct Scan::Ends {
  const Variable* subject;  ///< nullptr: a constant
  const Variable* object;
  TermId from;  ///< the subject as far as it is known, else unbound
  TermId to;

  Ends(const Step& step, std::span<const TermId> row)
      : subject(variable_of(step.pattern->subject)),
        object(variable_of(step.pattern->object)),
        from(subject != nullptr ? row[*subject] : step.subject),
        to(object != nullptr ? row[*object] : step.object) {}

  /// Appends the row with what was found, unless one variable would stand for two things.
  void add(std::span<const TermId> row, TermId found_subject, TermId found_object, Table& out) const {
    if (subject != nullptr && object != nullptr && *subject == *object && found_subject != found_object)
      return;
    const auto added = out.append(row);
    if (subject != nullptr) added[*subject] = found_subject;
    if (object != nullptr) added[*object] = found_object;
  }
};

void Scan::extend_row(const Step& step, std::span<const TermId> row, Table& out, Scope scope) {
  if (step.pattern->path) return extend_by_path(step, row, out, scope);
  const Ends ends(step, row);
  graph::Pattern sought{ends.from, step.predicate, ends.to, scope.source};
  const Variable* predicate = variable_of(step.pattern->predicate);
  if (predicate != nullptr && row[*predicate] != unbound) {
    sought.predicate = terms_.predicate(row[*predicate]);
    if (sought.predicate == no_id) return;
  }
  const auto is_own = [&](TermId id) { return id != unbound && !terms_.is_vertex(id); };
  if (is_own(ends.from) || is_own(ends.to)) return;
  const graph::KnowledgeGraph& graph = terms_.graph();
  for (const graph::EdgeId id : graph.match(sought)) {
    const graph::Edge edge = graph.edge(id);
    const std::size_t before = out.rows();
    if (predicate == nullptr) {
      ends.add(row, edge.subject, edge.object, out);
      continue;
    }
    const TermId name = terms_.of_predicate(edge.predicate);
    const auto is_other = [&](const Variable* end, TermId value) {
      return end != nullptr && *end == *predicate && value != name;
    };
    if (is_other(ends.subject, edge.subject) || is_other(ends.object, edge.object)) continue;
    ends.add(row, edge.subject, edge.object, out);
    if (out.rows() > before) out.row(before)[*predicate] = name;
  }
}

void Scan::extend_by_path(const Step& step, std::span<const TermId> row, Table& out, Scope scope) {
  const Ends ends(step, row);
  Paths paths(terms_, scope.source, budget_);
  const bool between_variables = ends.subject != nullptr && ends.object != nullptr;
  const auto is_no_node = [&](TermId id) { return id != unbound && !paths.is_node(id); };
  if (between_variables && (is_no_node(ends.from) || is_no_node(ends.to))) return;
  paths.find(*step.pattern->path, ends.from, ends.to,
             [&](TermId subject, TermId object) { ends.add(row, subject, object, out); });
}

}  // namespace chancery::query
