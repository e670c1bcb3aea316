#include "ontology/mapping/event_roles.hpp"

#include <algorithm>

#include "ontology/mapping/event_class.hpp"
#include "ontology/mapping/names.hpp"

namespace chancery::ontology::mapping {
namespace {

using graph::Argument;
using graph::EntityIndex;
using graph::Event;

/// The property for what fills the role.
std::string_view property_for(const Node& node, const RoleRow& row) {
  switch (node.kind) {
    case NodeKind::place:
      return row.place;
    case NodeKind::weapon:
      return row.weapon;
    case NodeKind::instrument:
      return row.instrument;
    case NodeKind::thing:
      return row.thing;
    case NodeKind::state:
      // "a visit to Japan": a state where the role is a place, unless only an agent can fill it
      return row.place == "destination" || row.place == "origin" ||
                     (row.place == "place" && row.agent == "venue")
                 ? row.place
                 : row.agent;
    default:
      return row.agent;
  }
}

class Drafting {
 public:
  Drafting(const Article& article, Entities& entities, Sentences& sentences)
      : article_(article), entities_(entities), sentences_(sentences), drafts_(article.facts.events.size()) {}

  std::vector<EventDraft> run() {
    for (std::size_t at = 0; at < drafts_.size(); ++at) name(at);
    for (EventDraft& draft : drafts_) {
      if (!draft.iri.empty()) fill(draft);
    }
    return std::move(drafts_);
  }

 private:
  void name(std::size_t at) {
    const Event& event = article_.facts.events[at];
    EventDraft& draft = drafts_[at];
    draft.event = &event;
    for (const Span span : event.evidence) draft.evidence.insert(sentences_.holding(span));
    if (!event.triggers.empty()) draft.evidence.insert(sentences_.holding(event.triggers.front()));
    draft.evidence.erase("");
    const std::string kind = event.type.empty() ? event.event_class : event.type;
    if (draft.evidence.empty()) {
      return article_.claims.warn("no sentence tells of the event '" + kind + "'; left out of the graph");
    }
    const Span first = event.triggers.empty() ? event.evidence.front() : event.triggers.front();
    draft.iri = article_.local(name_segment(kind), first.begin);
    if (const int count = ++uses_[draft.iri]; count > 1) draft.iri += '-' + std::to_string(count);
  }

  const EventDraft* written(graph::EventIndex index) const {
    return index < drafts_.size() && !drafts_[index].iri.empty() ? &drafts_[index] : nullptr;
  }

  void fill(EventDraft& draft) {
    for (const Argument& argument : draft.event->arguments) add_argument(draft, argument);
    for (const graph::Described& described : draft.event->described) add_described(draft, described);
    for (const EntityIndex place : draft.event->places) {
      const Node node = entities_.use(place);
      if (node.exists()) draft.links[node.is_location() ? "place" : "venue"].insert(node.iri);
    }
    link(draft, "subEventOf", draft.event->sub_event_of);
    link(draft, "follows", draft.event->follows);
    link(draft, "inResponseTo", draft.event->in_response_to);
    draft.class_name = fitting_class(draft, article_.tables.schema);
  }

  void link(EventDraft& draft, std::string_view property, graph::EventIndex index) const {
    const EventDraft* const other = written(index);
    if (other != nullptr && other->iri != draft.iri) draft.links[std::string(property)].insert(other->iri);
  }

  void add_argument(EventDraft& draft, const Argument& argument) {
    const auto found = article_.tables.roles.find(argument.role);
    if (found == article_.tables.roles.end()) {
      return article_.claims.warn("the role '" + argument.role +
                                  "' has no row in roles.tsv; left out of the graph");
    }
    if (argument.event != graph::no_index) return link(draft, found->second.event, argument.event);
    for (const auto& [index, node] : entities_.use_each(argument.entity, argument.span)) {
      add_filler(draft, index, node, property_for(node, found->second));
    }
  }

  void add_described(EventDraft& draft, const graph::Described& described) {
    const auto found = article_.tables.roles.find(described.role);
    if (found == article_.tables.roles.end() || !article_.has(described.span)) return;
    const Node node = entities_.use_described(described.span);
    draft.links[std::string(found->second.agent)].insert(node.iri);
    entities_.ensure_mentioned(node, *draft.evidence.begin());
  }

  void add_filler(EventDraft& draft, EntityIndex index, const Node& node, std::string_view property) {
    draft.links[std::string(property)].insert(node.iri);
    if (node.kind == NodeKind::person) {
      draft.persons.insert(node.iri);
      entities_.ensure_mentioned(node, *draft.evidence.begin());
    }
    const bool acts = property == "actor" || property == "participant";
    if (!acts && property != "target") return;
    const Node party = entities_.party_of(index);
    if (party.kind != NodeKind::state && party.kind != NodeKind::organisation) return;
    draft.links[acts ? "party" : "targetParty"].insert(party.iri);
  }

  const Article& article_;
  Entities& entities_;
  Sentences& sentences_;
  std::vector<EventDraft> drafts_;
  std::map<std::string, int> uses_;
};

}  // namespace

std::vector<EventDraft> draft_events(const Article& article, Entities& entities, Sentences& sentences) {
  return Drafting(article, entities, sentences).run();
}

}  // namespace chancery::ontology::mapping
