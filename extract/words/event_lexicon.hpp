#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "extract/words/time_lexicon.hpp"
#include "extract/words/trigger.hpp"
#include "graph/word_map.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// A row of status-cues.tsv, read.
struct StatusCue {
  const ontology::Row* row = nullptr;
  graph::Status status = graph::Status::occurred;
};

/// Where a status cue stands, seen from the word that tells the event: column `scope` of status-cues.tsv.
enum class CueScope : std::uint8_t {
  word,
  modal,
  clause,
  object,
  subject,
  modifier,
  mark,
  preposition,
  predicate
};
inline constexpr std::size_t cue_scopes = 9;

/// What tells of most rows of triggers.tsv that they do not fit, before they are read.
struct RowSign {
  Trigger::Pos pos = Trigger::Pos::verb;
  std::uint16_t partner = 0;  ///< slot_of() its word beside the lemma, or of the empty word
};

/// What the tables of events know of one lemma.
struct LemmaEntry {
  std::uint64_t classes = 0;               ///< of word-classes.tsv
  std::vector<std::uint32_t> triggers;     ///< headed by the lemma; those of more words first
  std::vector<RowSign> signs;              ///< per trigger
  bool speaks = false;                     ///< one of the triggers is a verb of speech
  const StatusCue* cues[cue_scopes] = {};  ///< by scope
};

/// The tables of events: triggers, frames, classes of words and status cues, compiled for look-up.
class EventLexicon {
 public:
  /// @param vocabulary  must outlive the lexicon
  explicit EventLexicon(const ontology::Vocabulary& vocabulary);

  const TimeLexicon& times() const { return times_; }
  /// @param lemma  in lower case; nullptr when no table of events has it
  const LemmaEntry* find(std::string_view lemma) const { return lemmas_.find(lemma); }
  const Trigger& trigger(std::uint32_t index) const { return triggers_[index]; }
  /// Whether a verb of that lemma tells or carries events, or is a cue or one of a class of words.
  bool knows_verb(std::string_view lemma) const { return find(lemma) != nullptr || light_.contains(lemma); }
  /// Whether a verb of that lemma tells of speech.
  bool is_verb_of_speech(std::string_view lemma) const {
    const LemmaEntry* entry = find(lemma);
    return entry != nullptr && entry->speaks;
  }
  /// The bit of a class of word-classes.tsv, 0 when there is no such class.
  std::uint64_t word_class(std::string_view name) const;
  /// The same number for types that may be words for one event.
  std::size_t family(std::string_view type) const;
  /// The weight of a feature of event-choice.tsv, 0 when it has none.
  double weight(std::string_view feature) const;

 private:
  void read_classes(const ontology::Table& table);
  void add_people(const ontology::Table& nouns);
  void read_triggers(const ontology::Table& table);
  void read_cues(const ontology::Table& table);
  void read_families(const ontology::Table& table);
  void read_weights(const ontology::Table& table);

  TimeLexicon times_;
  std::vector<Trigger> triggers_;
  std::vector<StatusCue> cues_;
  graph::WordMap<std::uint64_t> classes_;
  graph::WordMap<LemmaEntry> lemmas_;
  graph::WordSet light_;  ///< first words of the verbs that carry event nouns
  graph::WordMap<std::size_t> families_;
  graph::WordMap<double> weights_;
};

}  // namespace chancery::extract
