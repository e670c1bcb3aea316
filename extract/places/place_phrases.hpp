#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Whether what happens to people and things at one spot is of the type: told in one breath, it lies
/// together.
bool is_scene(std::string_view type);

/// Whether people come together in an event of the type.
bool is_gathering(std::string_view type);

/// Whether the type tells of a ballot: of the votes in it, or of what they adopt.
bool is_ballot(std::string_view type);

/// "on the sidelines of the summit"
bool is_sideline(std::string_view lemma);

/// Verbs of going, whose "to" tells where what they are done for happens.
bool is_going(std::string_view lemma);

/// Reads phrases that say where ("in Diyala province", "north of Lake Chad") and gives their places to
/// events.
class PlacePhrases {
 public:
  explicit PlacePhrases(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

 protected:
  static constexpr int max_depth = 4;

  const language::Token& token_at(std::uint32_t token) const { return analysis_.document.tokens[token]; }
  bool placed(std::uint32_t index) { return !reading_.event(index).places.empty(); }
  void push(std::uint32_t index, graph::EntityIndex place);
  void copy(std::uint32_t from, std::uint32_t to);
  bool is_place_noun(std::uint32_t token) const;
  const MentionAt* place_at(std::uint32_t token, bool states) const;
  /// "Diyala province", "the divided town of Mitrovica", "a farm in Diyala", "Baghdad's Sadr City district".
  /// @param states  a state is a place here
  bool add_phrase(std::uint32_t index, std::uint32_t token, bool states, int depth);
  /// "at the Grand Hotel in Lima", "near Wad, in Blue Nile state": what lies around the place, too.
  void add_around(std::uint32_t index, std::uint32_t place);
  /// The phrases that hang on a word and say where.
  bool from_phrases(std::uint32_t index, std::uint32_t token, int depth, bool of = false);
  /// "near the Somali border", "on Chilean soil", "off the Libyan coast": whose it is.
  bool from_edge(std::uint32_t index, std::uint32_t preposition);
  bool from_state_beside(std::uint32_t index, std::uint32_t edge);
  bool from_preposition(std::uint32_t index, std::uint32_t preposition, int depth, bool of);
  /// The place of the dateline before it; no_index where none is known.
  graph::EntityIndex dateline_before(std::uint32_t token) const;
  /// Whether the sentence is the first behind a dateline.
  bool opens_report(std::uint32_t token) const;

  EventReading& reading_;
  Analysis& analysis_;

 private:
  struct Dateline {
    std::uint32_t begin = 0;  ///< byte
    graph::EntityIndex place = graph::no_index;
  };

  std::vector<Dateline> read_datelines() const;

  mutable std::optional<std::vector<Dateline>>
      datelines_;  ///< in order, but for hours; read when first needed
};

}  // namespace chancery::extract
