#include <algorithm>

#include "core/literal.hpp"
#include "ontology/mapping/entities.hpp"
#include "ontology/mapping/names.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"

/// The claims that each kind of entity brings with it.
namespace chancery::ontology::mapping {
namespace {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;

const std::string rdf_type = std::string(ns::rdf) + "type";
const std::string rdfs_label = std::string(ns::rdfs) + "label";
const std::string same_as = std::string(ns::owl) + "sameAs";
const std::string pref_label = std::string(ns::skos) + "prefLabel";
const std::string alt_label = std::string(ns::skos) + "altLabel";

bool is_wikidata_item(std::string_view id) {
  return id.size() > 1 && id.size() < 16 && id.front() == 'Q' &&
         std::ranges::all_of(id.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

/// White space of any kind as single blanks.
std::string tidied(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string_view class_of_agreement(const Entity& entity) {
  const std::string_view subtype = entity.subtype;
  if (subtype == "resolution" || subtype == "draft") return "Resolution";
  for (const std::string_view kind :
       {"treaty", "agreement", "ceasefire", "memorandum", "pact", "accord", "armistice"}) {
    if (subtype == kind) return "Agreement";
  }
  return "Instrument";
}

}  // namespace

void Entities::write_types(const std::string& iri, std::string_view class_name) {
  for (const std::string& name : article_.tables.schema.line_of(class_name))
    article_.claims.term(iri, rdf_type, name);
}

void Entities::add_class(const Node& node, std::string_view class_name) {
  if (node.kind == NodeKind::person && article_.tables.schema.is_a(class_name, "Person"))
    write_types(node.iri, class_name);
}

void Entities::write_names(const Entity& entity, const Node& node, std::string_view property,
                           std::string_view given, std::string_view other) {
  Claims& claims = article_.claims;
  std::string name = tidied(given);
  if (name.empty() || text_fault(name)) name = tidied(entity.key);
  if (name.empty() || text_fault(name)) name = node.iri.substr(node.iri.find_last_of("/#") + 1);
  claims.text(node.iri, property, name, "en");
  for (const std::string& alias : entity.aliases) {
    const std::string also = alias == other ? name : tidied(alias);
    if (also != name) claims.text(node.iri, alt_label, also, "en");
  }
  labels_[node.iri] = std::move(name);
}

void Entities::write(EntityIndex index, const Node& node) {
  const Entity& e = article_.facts.entities[index];
  switch (node.kind) {
    case NodeKind::person:
      write_person(e, node);
      break;
    case NodeKind::state:
      write_state(e, node);
      break;
    case NodeKind::organisation:
    case NodeKind::group:
      write_organisation(index, node);
      break;
    case NodeKind::place:
      write_place(e, node);
      break;
    default:
      write_thing(e, node);
      break;
  }
  if (node.iri.starts_with(dse)) return;  // a term of the ontology, which describes it
  article_.explain(node.iri, e.reason);
  article_.tell_reason(node.iri, "entity", e.reason);
  if (is_wikidata_item(e.wikidata))
    article_.claims.link(node.iri, same_as, std::string(ns::wikidata) + e.wikidata);
}

void Entities::write_person(const Entity& person, const Node& node) {
  write_types(node.iri, "Person");
  write_names(person, node, pref_label, person.name);
  Claims& claims = article_.claims;
  claims.text(node.iri, std::string(ns::foaf) + "familyName", tidied(person.family_name));
  claims.text(node.iri, std::string(ns::foaf) + "givenName", tidied(person.given_name));
  if (person.gender == "f") claims.text(node.iri, std::string(ns::foaf) + "gender", "female");
  if (person.gender == "m") claims.text(node.iri, std::string(ns::foaf) + "gender", "male");
}

/// A state's name is that of the table, so that it is the same whatever an article calls it.
void Entities::write_state(const Entity& state, const Node& node) {
  write_types(node.iri, "State");
  const auto row = article_.tables.states.find(state.key);
  if (row == article_.tables.states.end()) return write_names(state, node, pref_label, state.name);
  // "Washington" is a name of the government, not of the state.
  write_names(state, node, pref_label, row->second.name, row->second.capital);
  Claims& claims = article_.claims;
  if (tidied(state.name) != row->second.name) claims.text(node.iri, alt_label, tidied(state.name), "en");
  claims.text(node.iri, "iso3", row->first);
  claims.text(node.iri, "officialName", row->second.official);
  if (is_wikidata_item(row->second.wikidata)) {
    claims.link(node.iri, same_as, std::string(ns::wikidata) + std::string(row->second.wikidata));
  }
}

void Entities::write_organisation(EntityIndex index, const Node& node) {
  const Entity& e = article_.facts.entities[index];
  const auto row = article_.tables.organisations.find(e.key);
  const bool is_known = row != article_.tables.organisations.end() && node.kind == NodeKind::organisation;
  const std::string_view class_name = node.kind == NodeKind::group ? "Group" : "Organisation";
  write_types(node.iri, is_known && !row->second.class_name.empty() ? row->second.class_name : class_name);
  write_names(e, node, node.kind == NodeKind::group ? rdfs_label : pref_label,
              is_known ? row->second.name : e.name);
  if (entity(e.state) == nullptr || e.state == index) return;
  const Node whose = party_of(index);
  if (whose.kind == NodeKind::state) {
    article_.claims.link(node.iri, node.kind == NodeKind::group ? "nationality" : "governmentOf", whose.iri);
  } else if (Node state = use(e.state); state.is_agent()) {
    article_.claims.link(node.iri, state.kind == NodeKind::state ? "nationality" : "partOf", state.iri);
  }
}

Node Entities::use_described(Span words) {
  const std::string text = tidied(words.in(article_.facts.text));
  Node node{NodeKind::group, article_.local("group-" + name_segment(text), words.begin)};
  if (written_.add(node.iri, {})) {
    write_types(node.iri, "Group");
    labels_[node.iri] = text;
    article_.claims.text(node.iri, rdfs_label, text, "en");
  }
  return node;
}

void Entities::write_place(const Entity& place, const Node& node) {
  write_types(node.iri, "Place");
  write_names(place, node, pref_label, place.name);
  const Node state = use(place.state);
  if (!state.is_location() || state.iri == node.iri) return;
  article_.claims.link(node.iri, "within", state.iri);
  const auto row = article_.tables.states.find(article_.facts.entities[place.state].key);
  if (row != article_.tables.states.end() && row->second.capital == place.name) {
    article_.claims.link(state.iri, "capital", node.iri);
  }
}

void Entities::write_thing(const Entity& thing, const Node& node) {
  if (node.kind == NodeKind::weapon) {
    const std::string_view type = thing.subtype;
    if (node.iri.starts_with(dse)) {
      labels_[node.iri] = article_.tables.schema.label(type);
      return;
    }
    write_types(node.iri, "WeaponType");
    write_names(thing, node, pref_label, thing.name);
    const auto word = article_.tables.weapons.find(thing.name);
    const std::string_view broader = word == article_.tables.weapons.end() ? type : word->second;
    if (article_.tables.schema.type_of(broader) == "WeaponType") {
      article_.claims.term(node.iri, std::string(ns::skos) + "broader", broader);
    }
  } else if (node.kind == NodeKind::instrument) {
    write_types(node.iri, class_of_agreement(thing));
    write_names(thing, node, rdfs_label, thing.name);
  } else if (thing.kind == EntityKind::event_name) {
    article_.claims.term(node.iri, rdf_type, std::string(ns::skos) + "Concept");
    write_names(thing, node, pref_label, thing.name);
  } else {
    write_types(node.iri, thing.kind == EntityKind::platform ? "Platform" : "Object");
    write_names(thing, node, rdfs_label, thing.name);
  }
}

}  // namespace chancery::ontology::mapping
