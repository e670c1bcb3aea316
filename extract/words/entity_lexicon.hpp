#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/words/known.hpp"
#include "extract/words/name_origins.hpp"
#include "extract/words/office_lexicon.hpp"
#include "extract/words/person_words.hpp"
#include "extract/words/phrase_index.hpp"
#include "graph/word_map.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// The tables of names: states, seats, bodies, places, organisations, offices, weapons, nouns and honorifics,
/// compiled for look-up.
class EntityLexicon {
 public:
  /// @param vocabulary  must outlive the lexicon
  explicit EntityLexicon(const ontology::Vocabulary& vocabulary);

  struct Hit {
    const Known* known = nullptr;
    std::uint32_t size = 0;  ///< bytes of the text
  };
  /// The longest known name that begins at `text[at]`, with rivals of the same length, most certain first.
  std::vector<Hit> names_at(std::string_view text, std::size_t at) const;
  /// The organisation or state whose long name is the text but for two slips of the pen; nullptr when none
  /// is.
  const Known* with_slips(std::string_view folded) const;
  /// The state of an iso3 code, or the organisation of an id; nullptr when there is none.
  const Known* by_key(std::string_view key) const;

  /// The capital of the state of an iso3 code; nullptr when none is told or it is the state itself.
  const Known* capital_of(std::string_view iso3) const;

  /// "Malian" of "MLI"; empty when the tables have none.
  std::string_view adjective_of(std::string_view iso3) const;

  /// Among which people a person's name is usual.
  const NameOrigins& origins() const { return origins_; }
  /// The kinds that a noun (folded lemma) can stand for; empty when it is not in the table.
  const std::vector<Noun>& nouns(std::string_view lemma) const;

  /// Whether a folded word says what a ministry is for: "fisheries".
  bool is_charge(std::string_view word) const { return charges_.contains(word); }

  /// What the words of persons and offices say: see PersonWords and OfficeLexicon.
  std::optional<std::pair<const Honorific*, std::uint32_t>> honorific_at(std::string_view text,
                                                                         std::size_t at) const {
    return persons_.honorific_at(text, at);
  }
  char usual_bearer(std::string_view given_name) const { return persons_.usual_bearer(given_name); }
  bool is_given_name(std::string_view word) const { return persons_.is_given_name(word); }
  bool is_leading_surname(std::string_view word) const { return persons_.is_leading_surname(word); }
  bool heads_office(std::string_view word) const { return offices_.has_head(word); }
  /// "ministers"
  bool heads_offices(std::string_view word) const {
    return word.ends_with('s') && heads_office(word.substr(0, word.size() - 1));
  }
  const Office* office_in(std::string_view folded_role) const { return offices_.office_in(folded_role); }

 private:
  void add_states(const ontology::Table& table);
  void add_seats(const ontology::Table& table);
  void add_bodies(const ontology::Table& table);
  void add_organisations(const ontology::Table& table);
  void add_places(const ontology::Table& table);
  void add_weapons(const ontology::Table& table);
  void add_nouns(const ontology::Table& table);
  void add_charges(const ontology::Table& table);
  void add_capital(const Known& state, std::string_view name, std::string_view wikidata);
  void add_or_abbreviate(const Known& known, Known::How how, std::string_view cell);
  void add(Known known, Known::How how, std::string_view cell, LetterCase letter_case);

  std::vector<std::unique_ptr<Known>> known_;
  PhraseIndex names_;
  graph::WordMap<const Known*> by_key_;
  graph::WordMap<const Known*> capitals_;   ///< iso3 of a state -> its capital
  graph::WordMap<std::string> adjectives_;  ///< iso3 of a state -> its first adjective
  std::unordered_map<std::string, std::vector<std::pair<std::string, const Known*>>> long_names_;
  graph::WordMap<std::vector<Noun>> nouns_;
  graph::WordMap<bool> charges_;
  PersonWords persons_;
  OfficeLexicon offices_;
  NameOrigins origins_;
};

}  // namespace chancery::extract
