#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extract/words/name_origins.hpp"
#include "extract/words/phrase_index.hpp"
#include "graph/facts.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// What a name of the tables stands for, and how it names it.
struct Known {
  /// `contextual` names count only when the article names the thing in another way, too.
  enum class How { name, adjective, abbreviation, capital, seat, contextual, body, noun };
  graph::EntityKind kind = graph::EntityKind::object;
  How how = How::name;
  std::string key;   ///< "KOR", "UNSC"; a place's slug
  std::string name;  ///< preferred name
  std::string subtype;
  std::string wikidata;
  std::string state;           ///< iso3 of the state that it belongs to; empty when none or unknown
  std::string part_of;         ///< key of the organisation that it is part of
  bool always = false;         ///< of a seat: never the place
  bool sovereign = false;      ///< of a state: independent
  bool is_city = false;        ///< of a state: its capital has the same name
  bool needs_article = false;  ///< only after "the": "the North"
  const ontology::Row* row = nullptr;
};

/// A noun of nouns.tsv.
struct Noun {
  graph::EntityKind kind = graph::EntityKind::object;
  std::string subtype;
  bool in_names = false;  ///< may be the head noun of a name
  bool leads = false;     ///< may be the first word of a name: "Lake Malawi", "HMS Lancaster"
  bool refers = false;    ///< "the fleet" may refer back to something named with it
  const ontology::Row* row = nullptr;
};

/// An honorific, style or rank that stands before a person's name.
struct Honorific {
  std::string kind;
  std::string gender;
  std::string person_class;
  std::string full;
  const ontology::Row* row = nullptr;
};

/// A row of offices.tsv.
struct Office {
  std::string type;
  std::string person_class;
  std::string default_of;
  const ontology::Row* row = nullptr;
};

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

  /// Among which people a person's name is usual.
  const NameOrigins& origins() const { return origins_; }
  /// The kinds that a noun (folded lemma) can stand for; empty when it is not in the table.
  const std::vector<Noun>& nouns(std::string_view lemma) const;

  std::optional<std::pair<const Honorific*, std::uint32_t>> honorific_at(std::string_view text,
                                                                         std::size_t at) const;

  /// Whether the folded word can be the head of an office ("minister", "envoy").
  bool heads_office(std::string_view word) const { return office_heads_.contains(std::string(word)); }
  /// The row of the longest office that the folded words hold; nullptr when there is none.
  const Office* office_in(std::string_view folded_role) const;

  /// Whether the folded word is a common given name.
  /// 'f' or 'm' where those who have the given name are usually women or men, else NUL. Weak evidence: never
  /// what a person's gender is taken from.
  char usual_bearer(std::string_view given_name) const;
  bool is_given_name(std::string_view word) const { return given_names_.contains(std::string(word)); }
  /// Whether the folded word is a surname that stands first in East Asian names.
  bool is_leading_surname(std::string_view word) const {
    return leading_surnames_.contains(std::string(word));
  }

 private:
  void add_states(const ontology::Table& table);
  void add_seats(const ontology::Table& table);
  void add_bodies(const ontology::Table& table);
  void add_organisations(const ontology::Table& table);
  void add_places(const ontology::Table& table);
  void add_weapons(const ontology::Table& table);
  void add_nouns(const ontology::Table& table);
  void add_honorifics(const ontology::Table& table);
  void add_offices(const ontology::Table& table);
  void add_surnames(const ontology::Table& table);
  void add_given_names(const ontology::Table& table);
  void add(Known known, Known::How how, std::string_view cell, LetterCase letter_case);

  std::vector<std::unique_ptr<Known>> known_;
  PhraseIndex names_;
  std::unordered_map<std::string, const Known*> by_key_;
  std::unordered_map<std::string, std::vector<std::pair<std::string, const Known*>>> long_names_;
  std::unordered_map<std::string, std::vector<Noun>> nouns_;
  std::vector<Honorific> honorifics_;
  PhraseIndex honorific_names_;
  std::vector<Office> offices_;
  std::unordered_map<std::string, std::uint32_t> office_phrases_;
  std::unordered_set<std::string> office_heads_;
  std::unordered_set<std::string> leading_surnames_;
  std::unordered_set<std::string> given_names_;
  std::unordered_map<std::string, char> usual_bearers_;
  NameOrigins origins_;
};

}  // namespace chancery::extract
