#include <algorithm>
#include <string_view>
#include <tuple>

#include "exports/facts_json.hpp"

namespace chancery::exports {
namespace {

using graph::no_index;

void write_ends(FactsJson& line, std::string_view type, graph::EntityIndex subject,
                graph::EntityIndex object) {
  line.json.member("type", type);
  line.json.member("subj", line.ids.entities.at(subject));
  line.json.key("obj");
  object == no_index ? line.json.null() : line.json.value(line.ids.entities.at(object));
}

/// "former defence minister" of "a former Polish defence minister".
std::string role_in_full(const graph::Tenure& tenure) {
  const bool former = std::ranges::find(tenure.modifiers, "former") != tenure.modifiers.end();
  const bool told = !former || tenure.role.find("ormer") != std::string::npos;
  return told ? tenure.role : "former " + tenure.role;
}

void write_tenure(FactsJson& line, const graph::Tenure& tenure) {
  line.json.begin_object();
  write_ends(line, "holds_office", tenure.holder, tenure.body);
  line.json.member("role", role_in_full(tenure));
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
