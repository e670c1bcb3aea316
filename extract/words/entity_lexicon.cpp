#include "extract/words/entity_lexicon.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using ontology::parts;

constexpr std::size_t long_name = 18;  ///< letters from which on a name is found in spite of slips
constexpr std::size_t slips = 2;

}  // namespace

EntityLexicon::EntityLexicon(const ontology::Vocabulary& vocabulary)
    : persons_(vocabulary),
      offices_(vocabulary.table("offices.tsv")),
      origins_(vocabulary.table("name-origins.tsv")) {
  add_states(vocabulary.table("countries.tsv"));
  add_organisations(vocabulary.table("organisations.tsv"));
  add_places(vocabulary.table("places.tsv"));
  add_weapons(vocabulary.table("weapons.tsv"));
  add_bodies(vocabulary.table("bodies.tsv"));
  add_seats(vocabulary.table("seats.tsv"));
  add_nouns(vocabulary.table("nouns.tsv"));
  add_charges(vocabulary.table("portfolios.tsv"));
}

void EntityLexicon::add(Known known, Known::How how, std::string_view cell, LetterCase letter_case) {
  for (const std::string_view part : parts(cell)) {
    if (part.empty()) continue;
    known.how = how;
    known.needs_article = how == Known::How::contextual && part.starts_with("the ");
    known_.push_back(std::make_unique<Known>(known));
    const std::string name = without_article(part);
    names_.add(name, letter_case, static_cast<std::uint32_t>(known_.size() - 1));
    by_key_.add(known.key, known_.back().get());
    const std::string folded = fold(name);
    const bool may_slip = (known.kind == EntityKind::organisation || known.kind == EntityKind::state) &&
                          folded.size() >= long_name && folded.find(' ') != std::string::npos;
    if (may_slip) long_names_[folded.substr(folded.rfind(' ') + 1)].emplace_back(folded, known_.back().get());
  }
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
  const Known* const* found = by_key_.find(key);
  return found == nullptr ? nullptr : *found;
}

const Known* EntityLexicon::capital_of(std::string_view iso3) const {
  const Known* const* found = capitals_.find(iso3);
  return found == nullptr ? nullptr : *found;
}

std::string_view EntityLexicon::adjective_of(std::string_view iso3) const {
  const std::string* found = adjectives_.find(iso3);
  return found == nullptr ? std::string_view() : std::string_view(*found);
}

const std::vector<Noun>& EntityLexicon::nouns(std::string_view lemma) const {
  static const std::vector<Noun> none;
  const std::vector<Noun>* found = nouns_.find(lemma);
  return found == nullptr ? none : *found;
}

}  // namespace chancery::extract
