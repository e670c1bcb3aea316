#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/words/word_sign.hpp"
#include "graph/facts.hpp"
#include "ontology/table.hpp"

namespace chancery::extract {

/// Where an argument stands around the word that tells an event. `prep` is any preposition, named beside it.
enum class Slot : std::uint8_t {
  subj,         ///< subject; of a passive the by-phrase; of a noun the subject of the verb that carries it
  obj,          ///< object; of a passive its subject
  iobj,         ///< indirect object without a preposition
  ccomp,        ///< clause with a subject of its own
  xcomp,        ///< clause without
  poss,         ///< possessor of a noun
  mod,          ///< adjective of nationality or name before a noun
  compound,     ///< noun before a noun
  prep,         ///< behind a preposition
  preposition,  ///< the prepositions themselves, whatever stands behind them
  near,         ///< any word that hangs on the trigger or on its objects
  passive,      ///< no place: "yes" or "no"
  number        ///< no place: @plural or not
};

struct Place {
  Slot slot = Slot::subj;
  std::string_view preposition;  ///< lemma, for Slot::prep; empty: any

  friend bool operator==(const Place&, const Place&) = default;
};

/// One part of a condition: a lemma, a class of words, or what an entity is.
struct WordTest {
  enum class Kind : std::uint8_t {
    lemma,
    word_class,
    agent,
    person,
    state,
    org,
    place,
    entity,
    event,
    intent,
    quote,
    absent,
    any,
    plural
  };
  Kind kind = Kind::lemma;
  SignedWord lemma;
  std::uint64_t word_class = 0;             ///< bit of EventLexicon
  std::optional<graph::EntityKind> entity;  ///< kind of entity that belongs to the class too
};

/// That one of the words in one of the places passes one of the tests (or none does).
struct Condition {
  std::vector<Place> places;
  bool negated = false;
  std::vector<WordTest> tests;
};

struct RolePlace {
  Place place;
  std::string_view role;
  bool agents_only = false;
};

/// One row of triggers.tsv, read. Views point into the vocabulary.
struct Trigger {
  enum class Pos : std::uint8_t { verb, noun, adjective };
  const ontology::Row* row = nullptr;
  Pos pos = Pos::verb;
  std::string_view event_class;
  std::string_view gold;
  std::string_view cameo;
  std::string_view plover;
  std::vector<std::string_view> words;  ///< lemmas, the head among them
  std::vector<std::uint64_t> signs;     ///< of `words`
  std::size_t head = 0;                 ///< index into `words`
  std::vector<RolePlace> frame;
  std::vector<std::vector<Condition>>
      needs;                             ///< one of these groups must hold as a whole; none: always holds
  bool otherwise = false;                ///< tells the event, too, where no row of the word holds
  std::optional<graph::Status> status;   ///< of the event itself
  std::optional<graph::Status> content;  ///< of what the governed clause tells
  std::vector<std::string_view> light;   ///< lemmas of the verbs that carry the noun

  SignedWord word(std::size_t index) const { return {words[index], signs[index]}; }
  /// Whether its frame has a speaker: what it tells is said.
  bool is_speech() const {
    return std::ranges::any_of(frame, [](const RolePlace& one) { return one.role == "speaker"; });
  }
};

}  // namespace chancery::extract
