#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include "exports/facts_json.hpp"

namespace chancery::exports {
namespace {

using graph::no_index;

using Form = graph::Mention::Form;

bool is_named(const graph::Entity& entity) {
  return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                     [](const graph::Mention& mention) { return mention.form == Form::name; });
}

/// Words that stand for something named elsewhere: pronouns, descriptions of what has a name, groups of known
/// members.
bool is_anaphor(const graph::Entity& entity, const graph::Mention& mention, bool named) {
  if (!entity.members.empty() || mention.form == Form::pronoun) return true;
  return mention.form == Form::description && named;
}

std::string_view form_name(Form form) { return form == Form::pronoun ? "pronoun" : "description"; }

void write_mentions(FactsJson& line, const graph::Entity& entity) {
  const bool named = is_named(entity);
  line.json.key("mentions");
  line.json.begin_array();
  for (const auto& mention : entity.mentions) {
    if (is_anaphor(entity, mention, named)) continue;
    line.json.begin_object();
    line.located(mention.span);
    if (mention.form != Form::name) line.json.member("form", form_name(mention.form));
    if (mention.reading == graph::Reading::government) line.json.member("reading", "government");
    if (mention.reading == graph::Reading::place) line.json.member("reading", "place");
    line.reason(mention.reason, mention.confidence);
    line.json.end_object();
  }
  line.json.end_array();
}

void write_entity(FactsJson& line, std::size_t i) {
  const auto& entity = line.facts.entities[i];
  line.json.begin_object();
  line.json.member("id", line.ids.entities[i]);
  line.json.member("type", name_of(entity.kind));
  line.json.member_if("subtype", entity.subtype);
  line.json.member("name", entity.name);
  line.json.key("aliases");
  line.json.begin_array();
  for (const auto& alias : entity.aliases) line.json.value(alias);
  line.json.end_array();
  line.json.member_if("wikidata", entity.wikidata);
  line.json.member_if("gender", entity.gender);
  line.json.member_if("given_name", entity.given_name);
  line.json.member_if("family_name", entity.family_name);
  if (entity.state != no_index) line.json.member("state", line.ids.entities.at(entity.state));
  if (!entity.members.empty()) line.entity_ids("members", entity.members);
  if (entity.quantity) line.json.member("quantity", *entity.quantity);
  if (!entity.in_events) line.json.member("in_events", false);
  write_mentions(line, entity);
  line.reason(entity.reason, entity.confidence);
  line.json.end_object();
}

struct Anaphor {
  const graph::Entity* entity = nullptr;
  const graph::Mention* mention = nullptr;
  graph::EntityIndex index = no_index;
};

void write_anaphor(FactsJson& line, const Anaphor& anaphor) {
  line.json.begin_object();
  line.located(anaphor.mention->span);
  line.json.member("form", form_name(anaphor.mention->form));
  const bool group = !anaphor.entity->members.empty();
  if (group) line.json.member("group", line.ids.entities[anaphor.index]);
  line.entity_ids("entities", group ? anaphor.entity->members : std::vector{anaphor.index});
  line.reason(anaphor.mention->reason, anaphor.mention->confidence);
  line.json.end_object();
}

void write_anaphors(FactsJson& line) {
  std::vector<Anaphor> anaphors;
  for (graph::EntityIndex i = 0; i < line.facts.entities.size(); ++i) {
    const auto& entity = line.facts.entities[i];
    const bool named = is_named(entity);
    for (const auto& mention : entity.mentions) {
      if (is_anaphor(entity, mention, named)) anaphors.push_back({&entity, &mention, i});
    }
  }
  line.json.key("anaphors");
  line.json.begin_array();
  for (const std::size_t i : sorted_by(anaphors, [](const Anaphor& a) { return a.mention->span; })) {
    write_anaphor(line, anaphors[i]);
  }
  line.json.end_array();
}

void write_ends(FactsJson& line, std::string_view type, graph::EntityIndex subject,
                graph::EntityIndex object) {
  line.json.member("type", type);
  line.json.member("subj", line.ids.entities.at(subject));
  line.json.key("obj");
  object == no_index ? line.json.null() : line.json.value(line.ids.entities.at(object));
}

void write_tenure(FactsJson& line, const graph::Tenure& tenure) {
  line.json.begin_object();
  write_ends(line, "holds_office", tenure.holder, tenure.body);
  line.json.member("role", tenure.role);
  line.json.member_if("office_type", tenure.office_type);
  line.json.member_if("person_class", tenure.person_class);
  if (!tenure.modifiers.empty()) {
    line.json.key("modifiers");
    line.json.begin_array();
    for (const auto& modifier : tenure.modifiers) line.json.value(modifier);
    line.json.end_array();
  }
  if (tenure.time && tenure.time->begin) line.json.member("start", to_string(*tenure.time->begin));
  if (tenure.time && tenure.time->end) line.json.member("end", to_string(*tenure.time->end));
  line.spans("evidence", tenure.evidence, false);
  line.reason(tenure.reason, tenure.confidence);
  line.json.end_object();
}

void write_relation(FactsJson& line, const graph::Relation& relation) {
  line.json.begin_object();
  write_ends(line, relation.type, relation.subject, relation.object);
  line.spans("evidence", relation.evidence, false);
  line.reason(relation.reason, relation.confidence);
  line.json.end_object();
}

}  // namespace

void write_entities(FactsJson& line) {
  line.json.key("entities");
  line.json.begin_array();
  const auto place = [](const auto& e) {
    return e.mentions.empty() ? no_index : e.mentions.front().span.begin;
  };
  for (const std::size_t i : sorted_by(line.facts.entities, place)) {
    if (line.facts.entities[i].members.empty()) write_entity(line, i);
  }
  line.json.end_array();
  write_anaphors(line);
}

void write_relations(FactsJson& line) {
  line.json.key("relations");
  line.json.begin_array();
  const auto of_tenure = [](const auto& t) {
    return std::tuple(t.holder, t.body, first_byte(t.evidence), t.role);
  };
  for (const std::size_t i : sorted_by(line.facts.tenures, of_tenure))
    write_tenure(line, line.facts.tenures[i]);
  const auto of_relation = [](const auto& r) {
    return std::tuple(r.type, r.subject, r.object, first_byte(r.evidence));
  };
  for (const std::size_t i : sorted_by(line.facts.relations, of_relation)) {
    write_relation(line, line.facts.relations[i]);
  }
  line.json.end_array();
}

}  // namespace chancery::exports
