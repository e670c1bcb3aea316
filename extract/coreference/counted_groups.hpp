#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "extract/coreference/description_words.hpp"
#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// Makes groups of people who are counted and to whom something is done that reports come back to: "four oil
/// workers kidnapped in Arauca", "the release of nine seafarers"; "the workers" are the same ones.
class CountedGroups {
 public:
  /// The rule that stands in the reason of such a group.
  static constexpr std::string_view rule = "group.counted";

  /// @param draft, discourse  must outlive this
  CountedGroups(Draft& draft, Discourse& discourse) : draft_(draft), discourse_(discourse), words_(draft) {}

  /// Makes a group of the noun, or links it to the one that it tells again. Returns whether it stands for
  /// one.
  bool read(std::uint32_t token);

 private:
  bool are_people(std::string_view lemma) const;
  std::uint32_t count_of(std::uint32_t token) const;
  bool has_origin(std::uint32_t token) const;
  bool is_in_custody(std::uint32_t token) const;
  bool is_harmed(std::uint32_t token) const;
  std::string verb_over(std::uint32_t token) const;
  bool is_named(std::uint32_t token) const;
  bool again(std::uint32_t token, const std::string& lemma);
  void make(std::uint32_t token, std::uint32_t count, const std::string& lemma);
  Span phrase(std::uint32_t first, std::uint32_t token) const;

  Draft& draft_;
  Discourse& discourse_;
  DescriptionWords words_;
  std::unordered_map<std::string, graph::EntityIndex> last_;    ///< noun -> the group that it told last
  std::unordered_map<graph::EntityIndex, std::string> counts_;  ///< the number as it is written, folded
};

}  // namespace chancery::extract
