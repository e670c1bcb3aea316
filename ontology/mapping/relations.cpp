#include "ontology/mapping/relations.hpp"

#include <algorithm>
#include <array>

namespace chancery::ontology::mapping {
namespace {

bool is_agent(const Node& node) { return node.is_agent(); }
bool is_state(const Node& node) { return node.kind == NodeKind::state; }
bool is_person(const Node& node) { return node.kind == NodeKind::person; }
bool is_organisation(const Node& node) {
  return node.kind == NodeKind::organisation || node.kind == NodeKind::government;
}
bool is_location(const Node& node) { return node.is_location(); }
bool is_place(const Node& node) { return node.kind == NodeKind::place; }
bool is_instrument(const Node& node) { return node.kind == NodeKind::instrument; }

/// What a relation of facts becomes between nodes of these kinds; `turned` has subject and object change
/// places.
struct Row {
  std::string_view type;
  bool (*subject)(const Node&);
  bool (*object)(const Node&);
  std::string_view property;
  bool turned = false;
};

constexpr std::array<Row, 12> rows{{{"citizen_of", is_agent, is_state, "nationality"},
                                    {"represents", is_person, is_agent, "represents"},
                                    {"affiliated_with", is_agent, is_agent, "affiliatedWith"},
                                    {"part_of", is_place, is_location, "within"},
                                    {"part_of", is_agent, is_agent, "partOf"},
                                    {"member_of", is_agent, is_organisation, "memberOf"},
                                    {"member_of", is_agent, is_agent, "affiliatedWith"},
                                    {"located_in", is_place, is_location, "within"},
                                    {"located_in", is_agent, is_location, "within"},
                                    {"capital_of", is_place, is_state, "capital", true},
                                    {"issued_by", is_instrument, is_agent, "issuedBy"},
                                    {"signed_by", is_instrument, is_agent, "signedBy"}}};

}  // namespace

void write_relations(const Article& article, Entities& entities, Sentences& sentences) {
  for (const graph::Relation& relation : article.facts.relations) {
    const Node subject = entities.use(relation.subject);
    const Node object = entities.use(relation.object);
    if (!subject.exists() || !object.exists() || subject.iri == object.iri) continue;
    const auto row = std::ranges::find_if(rows, [&](const Row& candidate) {
      return candidate.type == relation.type && candidate.subject(subject) && candidate.object(object);
    });
    if (row == rows.end()) {
      article.claims.warn("'" + relation.type + "' between " + entities.label(subject.iri) + " and " +
                          entities.label(object.iri) +
                          " has no property in the ontology; left out of the graph");
      continue;
    }
    article.claims.link(row->turned ? object.iri : subject.iri, row->property,
                        row->turned ? subject.iri : object.iri);
    for (const Span span : relation.evidence) {
      const std::string& sentence = sentences.holding(span);
      entities.ensure_mentioned(subject, sentence);
      entities.ensure_mentioned(object, sentence);
    }
  }
}

}  // namespace chancery::ontology::mapping
