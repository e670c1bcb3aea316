#include "extract/words/entity_lexicon.hpp"

#include <algorithm>
#include <array>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using ontology::parts;
using ontology::Table;

constexpr std::size_t long_name = 18;  ///< letters from which on a name is found in spite of slips
constexpr std::size_t slips = 2;

EntityKind kind_of(std::string_view name) {
  constexpr std::array<std::string_view, 11> names{"person", "state",     "organisation", "place",
                                                   "group",  "agreement", "weapon",       "platform",
                                                   "object", "forum",     "event_name"};
  const auto* const at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? EntityKind::object : static_cast<EntityKind>(at - names.begin());
}

std::string without_article(std::string_view name) {
  return std::string(name.starts_with("the ") ? name.substr(4) : name);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char letter : text) {
    if (letter != ' ')
      words.back() += letter;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// The words of an office pattern without its places for state, organisation and topic.
std::string office_phrase(std::string_view pattern) {
  std::string phrase;
  for (const std::string& word : words_of(fold(pattern))) {
    if (word.find('{') != std::string::npos || word == "…") continue;
    phrase += (phrase.empty() ? "" : " ") + word;
  }
  for (const std::string_view end : {" of", " to", " for", " in", "'s"}) {
    if (phrase.ends_with(end)) phrase.resize(phrase.size() - end.size());
  }
  return phrase.starts_with("'s ") ? phrase.substr(3) : phrase;
}

/// The noun on which the other words of an office depend: "minister" of "minister of state".
std::string office_head(const std::string& phrase) {
  const std::vector<std::string> words = words_of(phrase);
  std::size_t last = 0;
  while (last + 1 < words.size()) {
    const std::string& next = words[last + 1];
    if (next == "of" || next == "for" || next == "to" || next == "in" || next == "general" ||
        next == "d'affaires")
      break;
    ++last;
  }
  return words.empty() ? std::string() : words[last];
}

}  // namespace

EntityLexicon::EntityLexicon(const ontology::Vocabulary& vocabulary)
    : origins_(vocabulary.table("name-origins.tsv")) {
  add_states(vocabulary.table("countries.tsv"));
  add_organisations(vocabulary.table("organisations.tsv"));
  add_places(vocabulary.table("places.tsv"));
  add_weapons(vocabulary.table("weapons.tsv"));
  add_bodies(vocabulary.table("bodies.tsv"));
  add_seats(vocabulary.table("seats.tsv"));
  add_nouns(vocabulary.table("nouns.tsv"));
  add_honorifics(vocabulary.table("honorifics.tsv"));
  add_offices(vocabulary.table("offices.tsv"));
  add_surnames(vocabulary.table("names.tsv"));
  add_given_names(vocabulary.table("given-names.tsv"));
}

void EntityLexicon::add(Known known, Known::How how, std::string_view cell, LetterCase letter_case) {
  for (const std::string_view part : parts(cell)) {
    if (part.empty()) continue;
    known.how = how;
    known.needs_article = how == Known::How::contextual && part.starts_with("the ");
    known_.push_back(std::make_unique<Known>(known));
    const std::string name = without_article(part);
    names_.add(name, letter_case, static_cast<std::uint32_t>(known_.size() - 1));
    by_key_.emplace(known.key, known_.back().get());
    const std::string folded = fold(name);
    const bool may_slip = (known.kind == EntityKind::organisation || known.kind == EntityKind::state) &&
                          folded.size() >= long_name && folded.find(' ') != std::string::npos;
    if (may_slip) long_names_[folded.substr(folded.rfind(' ') + 1)].emplace_back(folded, known_.back().get());
  }
}

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
    for (const std::string_view alias : parts(table.cell(row, "aliases"))) {
      add(state, is_all_capitals(alias) ? Known::How::abbreviation : Known::How::name, alias,
          is_all_capitals(alias) ? LetterCase::exact : LetterCase::name);
    }
    for (const std::string_view adjective : parts(table.cell(row, "adjectives"))) {
      add(state, is_all_capitals(adjective) ? Known::How::abbreviation : Known::How::adjective, adjective,
          is_all_capitals(adjective) ? LetterCase::exact : LetterCase::name);
    }
    add(state, Known::How::adjective, table.cell(row, "demonyms"), LetterCase::name);
    for (const std::string_view name : parts(ambiguous)) {
      if (!unsure && is_capitalised(without_article(name)))
        add(state, Known::How::contextual, name, LetterCase::name);
    }
    Known capital = state;
    capital.kind = EntityKind::place;
    capital.subtype = "city";
    capital.name = table.cell(row, "capital");
    capital.key = slug(capital.name);
    capital.wikidata = table.cell(row, "capital_qid");
    if (fold(capital.name) != fold(state.name))
      add(capital, Known::How::capital, capital.name, LetterCase::name);
  }
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
    add(body, Known::How::name, body.name, letters ? LetterCase::exact : LetterCase::name);
    add(body, Known::How::abbreviation, table.cell(row, "abbreviations"), LetterCase::exact);
    for (const std::string_view alias : parts(table.cell(row, "aliases"))) {
      const bool bare = alias.find(' ') == std::string_view::npos || alias.starts_with("the ");
      if (!is_capitalised(without_article(alias)) && bare) continue;
      const bool unsure = alias.starts_with("the ") && without_article(alias).find(' ') == std::string::npos;
      add(body, unsure ? Known::How::contextual : Known::How::name, alias, LetterCase::name);
    }
  }
}

void EntityLexicon::add_seats(const Table& table) {
  for (const auto& row : table.rows()) {
    Known seat;
    const std::string_view stands_for = table.cell(row, "stands_for");
    seat.kind = stands_for.starts_with("org:") || stands_for.starts_with("office:") ? EntityKind::organisation
                                                                                    : EntityKind::state;
    seat.state = table.cell(row, "iso3");
    seat.name = table.cell(row, "name");
    seat.always = table.cell(row, "mode") == "always";
    seat.row = &row;
    seat.key = slug(seat.name);
    if (stands_for == "place") seat.kind = EntityKind::place;
    if (stands_for == "gov") seat.key = seat.state;
    if (stands_for.starts_with("org:") && seat.state.empty())
      seat.key = stands_for.substr(4);
    else if (stands_for.starts_with("org:"))
      seat.key = std::string(stands_for.substr(4)) + "-" + seat.state;
    if (stands_for.starts_with("org:") || stands_for.starts_with("office:")) seat.subtype = "government";
    if (stands_for == "org:foreign-ministry" || stands_for == "org:defence-ministry")
      seat.subtype = "ministry";
    if (stands_for == "org:parliament") seat.subtype = "parliament";
    // "Quai d'Orsay" is one more name of a ministry, not what it is called.
    const bool ministry = stands_for.starts_with("org:");
    const auto body = ministry ? by_key_.find(std::string(stands_for.substr(4))) : by_key_.end();
    if (body != by_key_.end()) seat.name = body->second->name;
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

void EntityLexicon::add_nouns(const Table& table) {
  for (const auto& row : table.rows()) {
    Noun noun;
    noun.kind = kind_of(table.cell(row, "kind"));
    noun.subtype = table.cell(row, "subtype");
    for (const std::string_view use : parts(table.cell(row, "use"))) {
      noun.in_names = noun.in_names || use == "name";
      noun.leads = noun.leads || use == "leads";
      noun.refers = noun.refers || use == "refers";
    }
    noun.row = &row;
    nouns_[fold(table.cell(row, "word"))].push_back(noun);
  }
}

void EntityLexicon::add_honorifics(const Table& table) {
  for (const auto& row : table.rows()) {
    Honorific honorific{std::string(table.cell(row, "kind")), std::string(table.cell(row, "gender")),
                        std::string(table.cell(row, "person")), std::string(table.cell(row, "full")), &row};
    const auto index = static_cast<std::uint32_t>(honorifics_.size());
    honorific_names_.add(table.cell(row, "word"), LetterCase::name, index);
    honorific_names_.add(honorific.full, LetterCase::name, index);
    honorifics_.push_back(std::move(honorific));
  }
}

void EntityLexicon::add_offices(const Table& table) {
  for (const auto& row : table.rows()) {
    Office office{std::string(table.cell(row, "type")), std::string(table.cell(row, "person")),
                  std::string(table.cell(row, "default_of")), &row};
    if (office.type.starts_with("modifier")) continue;
    const auto index = static_cast<std::uint32_t>(offices_.size());
    offices_.push_back(office);
    std::vector<std::string_view> patterns = parts(table.cell(row, "aliases"));
    patterns.insert(patterns.begin(), table.cell(row, "pattern"));
    for (const std::string_view pattern : patterns) {
      const std::string phrase = office_phrase(pattern);
      if (phrase.empty()) continue;
      office_phrases_.emplace(phrase, index);
      office_heads_.insert(office_head(phrase));
    }
  }
}

void EntityLexicon::add_surnames(const Table& table) {
  for (const auto& row : table.rows()) {
    const std::string_view language = table.cell(row, "language");
    if (language != "Korean" && language != "Chinese" && language != "Vietnamese") continue;
    for (const std::string_view name : parts(table.cell(row, "surnames")))
      leading_surnames_.insert(fold(name));
  }
}

void EntityLexicon::add_given_names(const Table& table) {
  for (const auto& row : table.rows()) {
    for (const std::string_view name : parts(table.cell(row, "names"))) {
      given_names_.insert(fold(name));
      usual_bearers_.try_emplace(fold(name), 'm');
    }
  }
  for (const auto& row : table.rows()) {
    for (const std::string_view name : parts(table.cell(row, "women"))) usual_bearers_[fold(name)] = 'f';
  }
  for (const auto& row : table.rows()) {
    for (const std::string_view name : parts(table.cell(row, "either"))) usual_bearers_.erase(fold(name));
  }
}

char EntityLexicon::usual_bearer(std::string_view given_name) const {
  const std::string name = fold(given_name);
  auto found = usual_bearers_.find(name);
  if (found == usual_bearers_.end()) found = usual_bearers_.find(name.substr(0, name.find(' ')));
  return found == usual_bearers_.end() ? '\0' : found->second;
}

std::vector<EntityLexicon::Hit> EntityLexicon::names_at(std::string_view text, std::size_t at) const {
  std::vector<Hit> hits;
  for (const auto& match : names_.all_longest(text, at))
    hits.push_back({known_[match.value].get(), match.size});
  return hits;
}

const Known* EntityLexicon::with_slips(std::string_view folded) const {
  if (folded.size() < long_name) return nullptr;
  const auto found = long_names_.find(std::string(folded.substr(folded.rfind(' ') + 1)));
  if (found == long_names_.end()) return nullptr;
  for (const auto& [name, known] : found->second) {
    if (edit_distance(name, folded, slips) <= slips) return known;
  }
  return nullptr;
}

const Known* EntityLexicon::by_key(std::string_view key) const {
  const auto found = by_key_.find(std::string(key));
  return found == by_key_.end() ? nullptr : found->second;
}

const std::vector<Noun>& EntityLexicon::nouns(std::string_view lemma) const {
  static const std::vector<Noun> none;
  const auto found = nouns_.find(std::string(lemma));
  return found == nouns_.end() ? none : found->second;
}

std::optional<std::pair<const Honorific*, std::uint32_t>> EntityLexicon::honorific_at(std::string_view text,
                                                                                      std::size_t at) const {
  const auto match = honorific_names_.longest(text, at);
  if (!match) return std::nullopt;
  return std::pair{&honorifics_[match->value], match->size};
}

const Office* EntityLexicon::office_in(std::string_view folded_role) const {
  std::vector<std::string> words = words_of(folded_role);
  if (words.size() > 1 && (words.front() == "deputy" || words.front() == "assistant")) {
    // "deputy chairperson" is a kind of chairperson, where the table does not list it
    const bool listed = office_phrases_.contains(words[0] + " " + words[1]);
    if (!listed && office_heads_.contains(words[1])) words.erase(words.begin());
  }
  for (std::size_t size = std::min<std::size_t>(words.size(), 7); size > 0; --size) {
    for (std::size_t begin = 0; begin + size <= words.size(); ++begin) {
      std::string phrase = words[begin];
      for (std::size_t i = 1; i < size; ++i) phrase += " " + words[begin + i];
      const auto found = office_phrases_.find(phrase);
      if (found != office_phrases_.end()) return &offices_[found->second];
    }
  }
  return nullptr;
}

}  // namespace chancery::extract
