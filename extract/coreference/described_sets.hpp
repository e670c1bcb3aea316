#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/coreference/description_words.hpp"
#include "extract/coreference/discourse.hpp"
#include "extract/coreference/named_states.hpp"
#include "extract/coreference/office_holders.hpp"

namespace chancery::extract {

/// Links descriptions of several: "the two sides", "both ministers", "the trio".
class DescribedSets {
 public:
  /// @param draft, discourse, holders  must outlive this
  DescribedSets(Draft& draft, Discourse& discourse, const OfficeHolders& holders)
      : draft_(draft), discourse_(discourse), holders_(holders), words_(draft), states_(draft, discourse) {}

  /// "the three countries": a noun of states or persons of which there are `count`.
  void several(std::uint32_t token, std::size_t count);
  /// "The sides agreed": of a list of three or four where the article knows no pair, else the two main
  /// states.
  void all_sides(std::uint32_t token);
  /// "The neighbours agreed": the two states of the sentences just before.
  void both_states(std::uint32_t token) { parties_before(token, 2); }
  /// "The Ministers signed": the two who hold such an office, where the text names just two before.
  void both_holders(std::uint32_t token);
  /// "both governments": the states that the article has spoken of most, where these stand out; no others are
  /// near when they are to stand `alone`. Returns whether it linked them.
  bool main_states(std::uint32_t token, std::size_t count, bool alone);
  /// "The trio": the three persons named in the sentences just before, or "the three countries", where there
  /// are just so many. Returns whether it linked them.
  bool just_so_many(std::uint32_t token, std::size_t count, std::uint32_t sentences, graph::EntityKind kind);
  /// "the three States": those of the last sentence that names just so many. Returns whether it linked them.
  bool sentence_of_so_many(std::uint32_t token, std::size_t count);
  /// "The two ministers met. The pair signed": the group of `count` that acted last.
  void last_group(std::uint32_t token, std::size_t count);

 private:
  bool is_of_others(std::uint32_t token, const std::vector<graph::EntityIndex>& members) const;
  bool both_of_sentence(std::uint32_t token, std::size_t count);
  void several_states(std::uint32_t token, std::size_t count);
  void several_persons(std::uint32_t token, std::size_t count);
  bool is_joint_paper() const;
  bool both_of_paper(std::uint32_t token, std::size_t count);
  bool takes_part(std::uint32_t token) const;
  graph::EntityIndex party_of(const Discourse::Named& named, bool bodies) const;
  bool acts(std::uint32_t token) const;
  void for_their_states(std::uint32_t token, std::size_t count);
  bool persons_before(std::uint32_t token);
  std::uint32_t first_paragraph(std::uint32_t token, bool bodies) const;
  bool parties_before(std::uint32_t token, std::size_t count);
  bool bodies_before(std::uint32_t token, std::size_t count);
  bool named_behind(std::uint32_t token, std::size_t count);
  bool is_of_region(std::uint32_t token) const;
  bool count_holders(std::uint32_t token, std::size_t count);
  bool only_list(std::uint32_t token, std::size_t count);
  bool fits_gender(const graph::Entity& person, std::string_view lemma) const;

  Draft& draft_;
  Discourse& discourse_;
  const OfficeHolders& holders_;
  DescriptionWords words_;
  NamedStates states_;
};

}  // namespace chancery::extract
