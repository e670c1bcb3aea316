#include "check/validate.hpp"

#include <algorithm>
#include <chrono>

#include "check/component.hpp"
#include "check/node_tests.hpp"
#include "core/error.hpp"
#include "exports/prefixes.hpp"
#include "ontology/graph_terms.hpp"
#include "query/query.hpp"

namespace chancery::check {
namespace {

using graph::no_id;
using graph::VertexId;

constexpr std::chrono::seconds longest_query{60};
constexpr std::size_t most_shown = 3;  // of a list in a message

/// "status: is none of dse:Occurred, ...", when the shape has no words of its own.
class Words {
 public:
  Words() : prefixes_(exports::standard_prefixes("https://w3id.org/dse/id/")) {}

  std::string of(const Constraint& constraint) const {
    std::string text(constraint.component->says);
    if (const auto at = text.find("%s"); at != std::string::npos) text.replace(at, 2, parameter(constraint));
    return text;
  }

 private:
  std::string parameter(const Constraint& constraint) const {
    std::string text;
    for (std::size_t at = 0; at < constraint.terms.size(); ++at) {
      if (at == most_shown) return text + ", ...";
      const ontology::Term& term = constraint.terms[at];
      text += at == 0 ? "" : ", ";
      if (term.kind != ontology::Term::Kind::iri) {
        text += term.value;
      } else if (term.value.starts_with(shacl)) {
        text += term.value.substr(shacl.size());
      } else {
        text += prefixes_.shorten(term.value);
      }
    }
    return text;
  }

  exports::Prefixes prefixes_;
};

class Validation {
 public:
  Validation(const graph::KnowledgeGraph& graph, const Shapes& shapes)
      : graph_(graph), shapes_(shapes), tests_(graph, shapes) {}

  std::vector<Finding> run() {
    for (const Shape& shape : shapes_.all) {
      if (shape.target_classes.empty()) continue;
      const std::vector<bool> focus = targets(shape);
      std::vector<VertexId> nodes;
      for (VertexId node = 0; node < focus.size(); ++node) {
        if (focus[node]) nodes.push_back(node);
      }
      check(shape, nodes);
      for (const QueryConstraint& query : shape.queries) ask(shape, query, focus);
    }
    std::sort(findings_.begin(), findings_.end());
    findings_.erase(std::unique(findings_.begin(), findings_.end()), findings_.end());
    return std::move(findings_);
  }

 private:
  std::vector<bool> targets(const Shape& shape) {
    std::vector<bool> focus(graph_.vertex_count());
    for (const std::string& name : shape.target_classes) {
      const std::vector<bool>& instances = tests_.instances(name);
      for (std::size_t node = 0; node < focus.size(); ++node) {
        if (instances[node]) focus[node] = true;
      }
    }
    return focus;
  }

  /// Shape by shape and not node by node: what a constraint has compiled serves for all nodes.
  void check(const Shape& shape, const std::vector<VertexId>& nodes) {
    std::vector<VertexId> below;
    for (const VertexId node : nodes) {
      const std::vector<VertexId> values = shape.path ? tests_.values(node, *shape.path) : std::vector{node};
      for (const Constraint& constraint : shape.constraints) {
        for (const VertexId value : constraint.component->faults(constraint, {node, values}, tests_))
          add(shape, constraint, node, value);
      }
      below.insert(below.end(), values.begin(), values.end());
    }
    for (const std::size_t property : shape.properties) check(shapes_.all[property], below);
  }

  void add(const Shape& shape, const Constraint& constraint, VertexId focus, VertexId value) {
    Finding finding = finding_of(shape, constraint.component->name, focus);
    if (value != no_id) finding.value = ontology::term_of(graph_, value);
    finding.message = shape.message.empty() ? words_.of(constraint) : shape.message;
    findings_.push_back(std::move(finding));
  }

  Finding finding_of(const Shape& shape, std::string_view component, VertexId focus) const {
    Finding finding;
    finding.focus = ontology::term_of(graph_, focus);
    finding.path = shape.path;
    finding.component = std::string(shacl) + std::string(component);
    finding.shape = shape.name;
    finding.severity = shape.severity;
    return finding;
  }

  void ask(const Shape& shape, const QueryConstraint& constraint, const std::vector<bool>& focus) {
    query::QueryOptions options;
    options.name = shape.name;
    options.stop.deadline = std::chrono::steady_clock::now() + longest_query;
    const query::Answer answer = query::ask(graph_, constraint.sparql, options);
    const auto column = [&](std::string_view name) {
      return std::find(answer.variables.begin(), answer.variables.end(), name) - answer.variables.begin();
    };
    const auto node_at = static_cast<std::size_t>(column("this"));
    const auto value_at = static_cast<std::size_t>(column("value"));
    for (const query::Answer::Row& row : answer.rows) {
      const VertexId node = tests_.find(row[node_at].value());
      if (node == no_id || !focus[node]) continue;
      Finding finding = finding_of(shape, "SPARQLConstraintComponent", node);
      const bool has_value = value_at < row.size() && row[value_at];
      finding.value = has_value ? row[value_at] : row[node_at];
      finding.message = constraint.message.empty() ? shape.message : constraint.message;
      if (finding.message.empty()) finding.message = "a query of the shape finds it at fault";
      findings_.push_back(std::move(finding));
    }
  }

  const graph::KnowledgeGraph& graph_;
  const Shapes& shapes_;
  NodeTests tests_;
  Words words_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> validate(const graph::KnowledgeGraph& graph, const Shapes& shapes) {
  return Validation(graph, shapes).run();
}

}  // namespace chancery::check
