#include "cli/graph_joiner.hpp"

#include <array>
#include <string_view>

#include "cli/article_graphs.hpp"
#include "cli/fields.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/identity.hpp"

namespace chancery::cli {
namespace {

namespace identity = ontology::identity;
using graph::KnowledgeGraph;
using graph::no_id;

constexpr std::array<std::string_view, 2> naming{"prefLabel", "label"};
constexpr std::size_t statements_a_part = 10'000;

std::string same_as(const std::string& kept, const std::string& other) {
  return line_of(
      {ontology::iri(kept), ontology::iri(identity::property_iri("sameAs")), ontology::iri(other), {}});
}

}  // namespace

GraphJoiner::GraphJoiner(std::string folder, std::size_t memory)
    : folder_(std::move(folder)),
      memory_(memory),
      statements_(folder_, memory, by_article),
      outside_(folder_, memory),
      persons_(folder_, memory),
      events_(folder_, memory),
      names_(folder_, memory),
      separated_(folder_),
      moved_(folder_) {}

void GraphJoiner::add(const ontology::Statement& statement) {
  statement.graph.empty() ? add_outside(statement) : statements_.add(line_of(statement));
}

void GraphJoiner::add_outside(const ontology::Statement& statement) {
  const bool is_link = statement.predicate.value == identity::property_iri("sameAs") &&
                       statement.subject.kind == ontology::Term::Kind::iri &&
                       statement.object.kind == ontology::Term::Kind::iri;
  if (is_link) {
    linked_[{statement.subject.value, statement.object.value}] = false;
  } else {
    outside_.add(line_of(statement));
  }
}

/// Each article states again what it stated alone, and tells of the persons in it.
void GraphJoiner::separate(const std::string& iri, KnowledgeGraph& graph,
                           std::vector<std::string>& warnings) {
  ++articles_;
  if (const auto united = graph.find_predicate(identity::property_iri("unitedFrom")); united != no_id) {
    for (const graph::EdgeId id : graph.match({no_id, united, no_id, no_id})) {
      const graph::Edge edge = graph.edge(id);
      const auto link = linked_.find(
          {std::string(graph.vertex(edge.subject).name), std::string(graph.vertex(edge.object).name)});
      if (link != linked_.end()) link->second = true;
    }
  }
  ontology::separate(graph);
  const identity::View view(graph);
  if (const auto node = graph.find_resource(iri); node != no_id && view.values(node, "sha256").size() > 1)
    warnings.push_back("<" + iri + "> has several texts in the inputs; what they state is mixed");
  for (const auto& [key, bearers] : identity::bearers_of_names(view)) {
    for (const identity::Bearer& bearer : bearers)
      persons_.add(joined_fields({key, bearer.iri, iri, joined_words(bearer.offices)}));
  }
  write_article(iri, graph, separated_);
}

void GraphJoiner::decide_persons() {
  for_each_group(persons_, 1, [&](const auto& rows) {
    std::map<std::string, identity::Bearer> by_iri;
    for (const auto& row : rows) {
      identity::Bearer& bearer = by_iri[row[1]];
      bearer.iri = row[1];
      bearer.articles.insert(row[2]);
      bearer.offices.merge(split_words(row[3]));
    }
    std::vector<identity::Bearer> bearers;
    for (auto& [iri, bearer] : by_iri) bearers.push_back(std::move(bearer));
    for (const auto& group : identity::same_persons(bearers)) {
      const std::string& kept = bearers[group.front()].iri;
      for (std::size_t at = 1; at < group.size(); ++at) {
        kept_of_[bearers[group[at]].iri] = kept;
        outside_.add(same_as(kept, bearers[group[at]].iri));
      }
    }
  });
}

void GraphJoiner::move_persons(const std::string& iri, KnowledgeGraph& graph) {
  const identity::View view(graph);
  std::vector<std::pair<graph::VertexId, const std::string*>> moves;
  for (graph::VertexId id = 0; id < graph.vertex_count(); ++id) {
    const graph::Vertex vertex = graph.vertex(id);
    if (vertex.kind != graph::VertexKind::resource || kept_of_.empty()) continue;
    const auto kept = kept_of_.find(std::string(vertex.name));
    if (kept != kept_of_.end()) moves.emplace_back(id, &kept->second);
  }
  for (const auto& [gone, kept] : moves) identity::become(view, gone, graph.resource(*kept));
  gather_events(view);
  gather_names(view, iri);
  write_article(iri, graph, moved_);
}

void GraphJoiner::gather_events(const identity::View& view) {
  for (const graph::VertexId event : view.of_class("Event")) {
    const std::string key = identity::event_key(view, event);
    if (key.empty()) continue;
    const std::string name(view.name(event));
    events_.add(joined_fields({key, name, joined_words(view.values(event, "reportedIn"))}));
    if (const auto linked = key_of_linked_.find(name); linked != key_of_linked_.end()) linked->second = key;
  }
}

void GraphJoiner::gather_names(const identity::View& view, const std::string& iri) {
  for (const std::string_view property : naming) {
    for (const auto& [named, names] : identity::names_in_use(view, property)) {
      for (const auto& [name, number] : names)
        names_.add(joined_fields({property, named.first, named.second, name, iri}));
    }
  }
}

void GraphJoiner::decide_events() {
  for_each_group(events_, 1, [&](const auto& rows) {
    std::vector<identity::ReportedEvent> same;
    for (const auto& row : rows) same.push_back({row[1], split_words(row[2])});
    if (!identity::is_one_event(same)) return;
    for (std::size_t at = 1; at < same.size(); ++at) outside_.add(same_as(same.front().iri, same[at].iri));
    events_linked_ += same.size() - 1;
  });
}

void GraphJoiner::decide_names() {
  std::map<std::string, std::size_t> names;
  for_each_group(names_, 3, [&](const auto& rows) {
    names.clear();
    for (const auto& row : rows) ++names[row[3]];
    if (names.size() > 1)
      kept_names_[rows.front()[0]][{rows.front()[1], rows.front()[2]}] = identity::preferred_name(names);
  });
}

/// What others say is the same stays; what an earlier run decided was decided anew.
void GraphJoiner::keep_linked() {
  for (const auto& [pair, was_person] : linked_) {
    const std::string& key = key_of_linked_[pair.first];
    if (!was_person && (key.empty() || key != key_of_linked_[pair.second]))
      outside_.add(same_as(pair.first, pair.second));
  }
}

std::vector<std::string> GraphJoiner::join() {
  std::vector<std::string> warnings;
  ArticleGraphs articles(
      [&](const std::string& iri, KnowledgeGraph& graph) { separate(iri, graph, warnings); });
  statements_.for_each([&](const std::string& line) { articles.add(line); });
  articles.finish();
  decide_persons();
  for (const auto& [pair, ignored] : linked_) {
    key_of_linked_[pair.first];
    key_of_linked_[pair.second];
  }
  read_articles(separated_, [&](const std::string& iri, KnowledgeGraph& graph) { move_persons(iri, graph); });
  decide_events();
  decide_names();
  keep_linked();
  return warnings;
}

void GraphJoiner::write(const std::function<void(const KnowledgeGraph&)>& take) {
  KnowledgeGraph part;
  outside_.for_each([&](const std::string& line) {
    ontology::add_statement(part, statement_of_line(line));
    if (part.edge_count() < statements_a_part) return;
    take(part);
    part = KnowledgeGraph();
  });
  if (part.edge_count() > 0) take(part);
  read_articles(moved_, [&](const std::string& /*iri*/, KnowledgeGraph& graph) {
    for (const std::string_view property : naming)
      identity::demote_others(identity::View(graph), property, kept_names_[std::string(property)]);
    take(graph);
  });
}

}  // namespace chancery::cli
