#include <algorithm>
#include <string_view>
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

void write_mention(FactsJson& line, const graph::Mention& mention) {
  line.json.begin_object();
  line.located(mention.span);
  if (mention.form != Form::name) line.json.member("form", form_name(mention.form));
  if (mention.reading == graph::Reading::government) line.json.member("reading", "government");
  if (mention.reading == graph::Reading::place) line.json.member("reading", "place");
  line.reason(mention.reason, mention.confidence);
  line.json.end_object();
}

void write_mentions(FactsJson& line, const std::vector<graph::Mention>& mentions) {
  line.json.key("mentions");
  line.json.begin_array();
  for (const auto& mention : mentions) write_mention(line, mention);
  line.json.end_array();
}

/// What is written as mentions where no referents were asked for.
std::vector<graph::Mention> names_of(const graph::Entity& entity) {
  std::vector<graph::Mention> names;
  const bool named = is_named(entity);
  for (const auto& mention : entity.mentions) {
    if (!is_anaphor(entity, mention, named)) names.push_back(mention);
  }
  return names;
}

/// The mentions of an entity as they were asked for.
std::vector<graph::Mention> mentions_of(const FactsJson& line, std::size_t entity) {
  if (line.facts.referents.empty()) return names_of(line.facts.entities[entity]);
  const std::uint32_t referent = line.ids.referent_of[entity];
  return referent == no_index ? std::vector<graph::Mention>{} : line.facts.referents[referent].mentions;
}

void write_referent(FactsJson& line, std::size_t i) {
  const auto& referent = line.facts.referents[i];
  line.json.begin_object();
  line.json.member("id", line.ids.referents[i]);
  line.json.member("type", referent.type);
  line.json.member("name", referent.name);
  write_mentions(line, referent.mentions);
  line.json.end_object();
}

/// "Ivory Coast", where the article writes that: what it calls the entity first.
std::string_view written_name(const FactsJson& line, const graph::Entity& entity) {
  const graph::Mention* first = nullptr;
  for (const auto& mention : entity.mentions) {
    if (mention.form == Form::name && (first == nullptr || mention.span.begin < first->span.begin))
      first = &mention;
  }
  return first == nullptr ? std::string_view(entity.name) : first->span.in(line.facts.text);
}

void write_entity(FactsJson& line, std::size_t i) {
  const auto& entity = line.facts.entities[i];
  line.json.begin_object();
  line.json.member("id", line.ids.entities[i]);
  line.json.member("type", name_of(entity.kind));
  line.json.member_if("subtype", entity.subtype);
  line.json.member("name", line.options.names_as_written ? written_name(line, entity) : entity.name);
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
  write_mentions(line, mentions_of(line, i));
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

}  // namespace

void write_entities(FactsJson& line) {
  line.json.key("entities");
  line.json.begin_array();
  const auto place = [](const auto& e) {
    return e.mentions.empty() ? no_index : e.mentions.front().span.begin;
  };
  for (const std::size_t i : sorted_by(line.facts.entities, place)) {
    const bool is_set = !line.facts.entities[i].members.empty();
    if (!is_set || line.ids.referent_of[i] != no_index) write_entity(line, i);
  }
  for (std::size_t i = 0; i < line.facts.referents.size(); ++i) {
    if (line.facts.referents[i].entity == no_index) write_referent(line, i);
  }
  line.json.end_array();
  write_anaphors(line);
}

}  // namespace chancery::exports
