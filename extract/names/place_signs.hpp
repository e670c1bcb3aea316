#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// What the words around a name say of its being a place's, where the model takes it for a body or a person.
class PlaceSigns {
 public:
  /// @param draft  must outlive this; the names of the tables are found
  explicit PlaceSigns(const Draft& draft);

  /// "a court in Lae", "north of Betio", "troops withdrew from Agok": a short name right behind such words is
  /// a place; not "confidence in Merkel", an acronym, or a person whom the article names in full.
  bool stands_where(TokenRange range) const;
  /// "the Kamiti prison", "the Farakka barrage": a name of what stands behind it.
  bool names_spot(TokenRange range) const;
  /// "recaptured Wad Madani", "crossed the Ruzizi": what is done to places alone.
  bool is_taken(TokenRange range) const;
  /// "captured Novomykhailivka": what is done to places, and to persons.
  bool is_captured(TokenRange range) const;
  /// "Zelene Pole, a village of 300 people", "to Mokpo, where a judge"
  bool is_told_behind(TokenRange range) const;
  /// "Queen Salote Wharf": called after a person.
  bool ends_as_facility(TokenRange range) const;
  /// "the Nur Khan base": a person's name that a spot bears.
  bool names_facility(TokenRange range) const;
  /// "the Thar desert"
  bool precedes_place_noun(std::uint32_t at) const;

 private:
  bool is_where_signed(std::uint32_t begin) const;
  bool leads_to_place(std::uint32_t preposition) const;
  bool is_river(std::uint32_t begin) const;
  bool comes_from(std::uint32_t governor) const;
  bool moves_people(std::uint32_t verb) const;
  bool is_short(TokenRange range) const;
  bool is_named_in_full(TokenRange range) const;
  bool is_done_to(TokenRange range, std::initializer_list<std::string_view> verbs) const;

  const Draft& draft_;
  std::unordered_map<std::string_view, std::uint32_t> longest_;  ///< last word of a person's name -> words
};

}  // namespace chancery::extract
