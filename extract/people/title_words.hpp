#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// What the words behind the noun of an office are to it.
class TitleWords {
 public:
  /// @param draft  must outlive this
  explicit TitleWords(const Draft& draft) : draft_(draft) {}

  /// "Secretary State Ann Lee": a word of the office between its noun and the name.
  bool stands_before_name(std::uint32_t at, const Title& title) const;
  /// The comma before the name in "commissioner for political affairs, peace and security, Ann Lee"; the same
  /// token where no such list stands there.
  std::uint32_t end_of_charges(const Title& title, std::uint32_t end) const;
  /// "Ann" of "Secretary General of the Council of Europe Ann Lee": a capitalised word behind a name of the
  /// tables.
  bool begins_name(std::uint32_t at) const;
  /// "group" of "of the group", "ministry" of "of the ministry's Asia department"; none where nothing is
  /// meant that was named before.
  /// @param last  one past the last token of the phrase
  std::uint32_t owner_noun(std::uint32_t preposition, std::uint32_t last) const;
  /// "Sahel" of "the Sahel alliance's force": a place that tells which alliance is meant.
  bool describes_noun(const Found& found) const;
  /// "the Defence Ministry": whether an organisation is named there, after its article and adjective.
  bool is_body(std::uint32_t at) const;
  /// "International Cooperation" of "Minister of Foreign Affairs and International Cooperation,", which the
  /// model takes for a body.
  bool is_joined_portfolio(std::uint32_t at) const;
  /// Whether the token may stand inside "of ..." and the like.
  bool continues(std::uint32_t at, std::uint32_t preposition, const Title& title) const;

 private:
  bool begins_full_name(std::uint32_t at) const;
  bool is_rank_behind_body(std::uint32_t at) const;
  bool is_rank_of_name(std::uint32_t at) const;
  bool is_place_noun(std::uint32_t at) const;
  bool is_mission(std::uint32_t at) const;
  bool joins_regions(std::uint32_t at) const;
  bool joins_objects(std::uint32_t at, std::uint32_t preposition) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
