#include <algorithm>
#include <array>

#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"
#include "extract/words/spellings.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using ontology::parts;
using ontology::Table;

EntityKind kind_of(std::string_view name) {
  constexpr std::array<std::string_view, 11> names{"person", "state",     "organisation", "place",
                                                   "group",  "agreement", "weapon",       "platform",
                                                   "object", "forum",     "event_name"};
  const auto* const at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? EntityKind::object : static_cast<EntityKind>(at - names.begin());
}

/// What a seat is by the cell that tells for what it stands: "gov", "place", "org:parliament", "office:head".
EntityKind kind_of_seat(std::string_view stands_for) {
  if (stands_for == "place") return EntityKind::place;
  const bool body = stands_for.starts_with("org:") || stands_for.starts_with("office:");
  return body ? EntityKind::organisation : EntityKind::state;
}

std::string subtype_of_seat(std::string_view stands_for) {
  if (stands_for == "org:foreign-ministry" || stands_for == "org:defence-ministry") return "ministry";
  if (stands_for == "org:parliament") return "parliament";
  return kind_of_seat(stands_for) == EntityKind::organisation ? "government" : "";
}

std::string key_of_seat(std::string_view stands_for, const Known& seat) {
  if (stands_for == "gov") return seat.state;
  if (!stands_for.starts_with("org:")) return slug(seat.name);
  const std::string body(stands_for.substr(4));
  return seat.state.empty() ? body : body + "-" + seat.state;
}

}  // namespace

void EntityLexicon::add_states(const Table& table) {
  for (const auto& row : table.rows()) {
    Known state;
    state.kind = EntityKind::state;
    state.key = state.state = table.cell(row, "iso3");
    state.name = table.cell(row, "name");
    state.wikidata = table.cell(row, "qid");
    state.row = &row;
    state.sovereign = table.cell(row, "independent") == "yes";
    state.is_city = fold(table.cell(row, "capital")) == fold(state.name);
    const std::string_view ambiguous = table.cell(row, "ambiguous");
    const bool unsure = ambiguous == state.name;
    add(state, Known::How::name, state.name, LetterCase::name);
    add(state, Known::How::name, table.cell(row, "official"), LetterCase::name);
    add_or_abbreviate(state, Known::How::name, table.cell(row, "aliases"));
    add_or_abbreviate(state, Known::How::adjective, table.cell(row, "adjectives"));
    const std::string_view adjectives = table.cell(row, "adjectives");
    if (!adjectives.empty()) adjectives_[state.key] = adjectives.substr(0, adjectives.find('|'));
    add(state, Known::How::adjective, table.cell(row, "demonyms"), LetterCase::name);
    for (const std::string_view name : parts(ambiguous)) {
      if (!unsure && is_capitalised(without_article(name)))
        add(state, Known::How::contextual, name, LetterCase::name);
    }
    add_capital(state, table.cell(row, "capital"), table.cell(row, "capital_qid"));
  }
}

/// Names in capitals are abbreviations.
void EntityLexicon::add_or_abbreviate(const Known& known, Known::How how, std::string_view cell) {
  for (const std::string_view name : parts(cell)) {
    const bool letters = is_all_capitals(name);
    add(known, letters ? Known::How::abbreviation : how, name,
        letters ? LetterCase::exact : LetterCase::name);
  }
}

void EntityLexicon::add_capital(const Known& state, std::string_view name, std::string_view wikidata) {
  Known capital = state;
  capital.kind = EntityKind::place;
  capital.subtype = "city";
  capital.name = name;
  capital.key = slug(capital.name);
  capital.wikidata = wikidata;
  if (capital.name.empty() || fold(capital.name) == fold(state.name)) return;
  add(capital, Known::How::capital, capital.name, LetterCase::name);
  capitals_.add(state.key, known_.back().get());
}

void EntityLexicon::add_organisations(const Table& table) {
  for (const auto& row : table.rows()) {
    Known body;
    body.kind = EntityKind::organisation;
    body.key = table.cell(row, "id");
    body.name = table.cell(row, "name");
    body.subtype = table.cell(row, "subtype");
    body.wikidata = table.cell(row, "qid");
    body.part_of = table.cell(row, "part_of");
    body.state = table.cell(row, "iso3");
    body.row = &row;
    if (body.subtype == "forum") body.kind = EntityKind::forum;
    const bool letters = body.name.size() < 4 && is_all_capitals(body.name);  // RT is no "Rt Hon"
    for (const std::string& name : spellings_of(body.name))
      add(body, Known::How::name, name, letters ? LetterCase::exact : LetterCase::name);
    add(body, Known::How::abbreviation, table.cell(row, "abbreviations"), LetterCase::exact);
    for (const std::string_view alias : parts(table.cell(row, "aliases"))) {
      const bool bare = alias.find(' ') == std::string_view::npos || alias.starts_with("the ");
      if (!is_capitalised(without_article(alias)) && bare) continue;
      const bool unsure = alias.starts_with("the ") && without_article(alias).find(' ') == std::string::npos;
      for (const std::string& name : spellings_of(alias))
        add(body, unsure ? Known::How::contextual : Known::How::name, name, LetterCase::name);
    }
  }
}

void EntityLexicon::add_seats(const Table& table) {
  for (const auto& row : table.rows()) {
    const std::string_view stands_for = table.cell(row, "stands_for");
    const bool ministry = stands_for.starts_with("org:");
    Known seat;
    seat.state = table.cell(row, "iso3");
    seat.name = table.cell(row, "name");
    seat.always = table.cell(row, "mode") == "always";
    seat.row = &row;
    seat.key = key_of_seat(stands_for, seat);
    seat.kind = kind_of_seat(stands_for);
    seat.subtype = subtype_of_seat(stands_for);
    // "Quai d'Orsay" is one more name of a ministry, not what it is called.
    const Known* body = ministry ? by_key(stands_for.substr(4)) : nullptr;
    if (body != nullptr) seat.name = body->name;
    add(seat, Known::How::seat, table.cell(row, "name"), LetterCase::name);
    add(seat, Known::How::seat, table.cell(row, "aliases"), LetterCase::name);
  }
}

void EntityLexicon::add_places(const Table& table) {
  for (const auto& row : table.rows()) {
    Known place;
    place.kind = EntityKind::place;
    place.name = table.cell(row, "name");
    place.key = slug(place.name);
    place.state = table.cell(row, "iso3");
    place.subtype = table.cell(row, "subtype");
    place.row = &row;
    add(place, Known::How::name, place.name, LetterCase::name);
    add(place, Known::How::name, table.cell(row, "aliases"), LetterCase::name);
  }
}

void EntityLexicon::add_weapons(const Table& table) {
  for (const auto& row : table.rows()) {
    Known weapon;
    weapon.kind = EntityKind::weapon;
    weapon.name = table.cell(row, "word");
    weapon.key = slug(weapon.name);
    weapon.subtype = table.cell(row, "type");
    weapon.row = &row;
    add(weapon, Known::How::noun, weapon.name, LetterCase::any);
    add(weapon, Known::How::noun, weapon.name + "s", LetterCase::any);
    add(weapon, Known::How::abbreviation, table.cell(row, "abbreviations"), LetterCase::exact);
  }
}

void EntityLexicon::add_bodies(const Table& table) {
  for (const auto& row : table.rows()) {
    Known body;
    body.kind = EntityKind::organisation;
    body.key = table.cell(row, "id");
    body.name = table.cell(row, "name");
    body.subtype = table.cell(row, "subtype");
    body.row = &row;
    add(body, Known::How::body, body.name, LetterCase::name);
    add(body, Known::How::body, table.cell(row, "aliases"), LetterCase::name);
  }
}

void EntityLexicon::add_charges(const Table& table) {
  for (const auto& row : table.rows()) charges_.add(fold(table.cell(row, "word")), true);
}

void EntityLexicon::add_nouns(const Table& table) {
  for (const auto& row : table.rows()) {
    Noun noun;
    noun.kind = kind_of(table.cell(row, "kind"));
    noun.subtype = table.cell(row, "subtype");
    for (const std::string_view use : parts(table.cell(row, "use"))) {
      noun.in_names = noun.in_names || use == "name";
      noun.leads = noun.leads || use == "leads";
      noun.before = noun.before || use == "before";
      noun.refers = noun.refers || use == "refers";
    }
    noun.row = &row;
    nouns_[fold(table.cell(row, "word"))].push_back(noun);
  }
}

}  // namespace chancery::extract
