#include "query/query.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/iri.hpp"
#include "ontology/term_check.hpp"
#include "query/gate.hpp"
#include "query/parse.hpp"
#include "query/solve.hpp"
#include "query/substitution.hpp"

namespace chancery::query {
namespace {

using ontology::Statement;

void sort_statements(std::vector<Statement>& statements) {
  std::sort(statements.begin(), statements.end());
  statements.erase(std::unique(statements.begin(), statements.end()), statements.end());
}

Answer select(Session& session, const Query& query, const QueryOptions& options) {
  Answer answer;
  for (const Projection& projection : query.projection)
    answer.variables.push_back(query.variables[projection.variable]);
  const Table rows = solve(session, query, session.default_scope());
  constexpr std::size_t often = 1024;
  for (std::size_t at = 0; at < rows.rows(); ++at) {
    if (at % often == 0) session.budget.check();
    if (options.most_rows != 0 && at >= options.most_rows) {
      answer.cut = true;
      break;
    }
    Answer::Row& row = answer.rows.emplace_back();
    for (const Projection& projection : query.projection) {
      const TermId id = rows.row(at)[projection.variable];
      row.push_back(id == unbound ? std::nullopt : std::optional(session.terms.term(id)));
    }
  }
  return answer;
}

/// Fills the template of CONSTRUCT from one solution after the other.
class Template {
 public:
  Template(Session& session, const Query& query) : session_(session), query_(query) {}

  void fill(std::span<const TermId> row, std::vector<Statement>& to) {
    blanks_.clear();
    for (const TriplePattern& pattern : query_.construct) {
      auto subject = term(pattern.subject, row);
      auto predicate = term(pattern.predicate, row);
      auto object = term(pattern.object, row);
      if (!subject || !predicate || !object) continue;
      Statement statement{std::move(*subject), std::move(*predicate), std::move(*object), {}};
      if (!ontology::statement_fault(statement)) to.push_back(std::move(statement));
    }
  }

 private:
  std::optional<Term> term(const Slot& slot, std::span<const TermId> row) {
    if (const Term* constant = std::get_if<Term>(&slot)) return *constant;
    const Variable variable = std::get<Variable>(slot);
    if (query_.variables[variable].starts_with("_:")) {
      const auto [place, is_new] = blanks_.try_emplace(variable, unbound);
      if (is_new) place->second = session_.terms.fresh_blank();
      return session_.terms.term(place->second);
    }
    if (row[variable] == unbound) return std::nullopt;
    return session_.terms.term(row[variable]);
  }

  Session& session_;
  const Query& query_;
  std::map<Variable, TermId> blanks_;  ///< of this solution
};

Answer construct(Session& session, const Query& query, const QueryOptions& options) {
  Answer answer;
  answer.kind = Answer::Kind::statements;
  const Table rows = solve_pattern(session, query, session.default_scope());
  Template with(session, query);
  for (std::size_t at = 0; at < rows.rows(); ++at) with.fill(rows.row(at), answer.statements);
  sort_statements(answer.statements);
  answer.cut = options.most_rows != 0 && answer.statements.size() > options.most_rows;
  if (answer.cut) answer.statements.resize(options.most_rows);
  return answer;
}

/// The statements about a node, and about the blank nodes that they lead to.
void describe_node(Session& session, TermId node, std::set<TermId>& seen, std::vector<Statement>& to) {
  if (!session.terms.is_vertex(node) || !seen.insert(node).second) return;
  const graph::KnowledgeGraph& graph = session.terms.graph();
  const Scope scope = session.default_scope();
  for (const graph::EdgeId id : graph.match({node, graph::no_id, graph::no_id, scope.source})) {
    const graph::Edge edge = graph.edge(id);
    to.push_back({session.terms.term(node),
                  ontology::iri(std::string(graph.predicate_name(edge.predicate))),
                  session.terms.term(edge.object),
                  {}});
    if (graph.vertex(edge.object).kind == graph::VertexKind::blank)
      describe_node(session, edge.object, seen, to);
  }
}

Answer describe(Session& session, const Query& query) {
  Answer answer;
  answer.kind = Answer::Kind::statements;
  const Table rows = solve_pattern(session, query, session.default_scope());
  std::set<TermId> seen;
  for (const Slot& slot : query.describe) {
    if (const Term* constant = std::get_if<Term>(&slot)) {
      describe_node(session, session.terms.of(*constant), seen, answer.statements);
      continue;
    }
    for (std::size_t at = 0; at < rows.rows(); ++at) {
      const TermId id = rows.row(at)[std::get<Variable>(slot)];
      if (id != unbound) describe_node(session, id, seen, answer.statements);
    }
  }
  sort_statements(answer.statements);
  return answer;
}

}  // namespace

Answer ask(const graph::KnowledgeGraph& graph, std::string_view sparql, const QueryOptions& options) {
  const Query query = substituted(parse(sparql, options.name, options.base), options.bindings);
  admit(query);
  Budget budget;
  budget.stop = options.stop;
  Session session(graph, budget, options.union_of_graphs);
  Answer answer;
  if (query.form == Query::Form::select) {
    answer = select(session, query, options);
  } else if (query.form == Query::Form::construct) {
    answer = construct(session, query, options);
  } else if (query.form == Query::Form::describe) {
    answer = describe(session, query);
  } else {
    answer.kind = Answer::Kind::boolean;
    answer.yes = !solve_pattern(session, query, session.default_scope()).empty();
  }
  answer.prefixes = query.prefixes;
  return answer;
}

}  // namespace chancery::query
