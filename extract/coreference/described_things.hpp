#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "extract/coreference/description_words.hpp"
#include "extract/coreference/discourse.hpp"
#include "extract/offices/told_states.hpp"

namespace chancery::extract {

/// Links descriptions of one state, body, paper or thing: "the country", "the bloc", "the document".
class DescribedThings {
 public:
  /// @param draft, discourse  must outlive this
  DescribedThings(Draft& draft, Discourse& discourse) : draft_(draft), discourse_(discourse), words_(draft) {}

  /// "the envoy", which the user's same-as.tsv calls a name of somebody of the article. Returns whether it
  /// is.
  bool linked(std::uint32_t token);
  /// Makes an agreement of a paper that bears no name: "a joint statement".
  void new_agreement(std::uint32_t token, const Noun& noun);
  /// Links to the last paper that was told by the same words. Returns whether there is one.
  bool link_same_paper(std::uint32_t token);
  /// Links to the last thing named that fits the noun. Returns whether there is one.
  bool link_last(std::uint32_t token, const Noun& noun);
  /// "his country": the state for which the person acts. Returns whether it is that.
  bool own_state(std::uint32_t token);
  /// "the Tajik capital", "Russia's capital": the city. Returns whether it is that.
  bool capital(std::uint32_t token);
  /// Links the token by the rows of the table that its noun has.
  void noun(std::uint32_t token);
  /// Links "the Indonesian", where it stands for the one person of that state who was named just before.
  void national(const Found& found);

 private:
  bool is_written_as_name(std::uint32_t token, const std::string& lemma) const;
  bool link_called(std::uint32_t token);
  bool is_charity(std::uint32_t token) const;
  bool is_of_other_kind(std::uint32_t token) const;
  bool fits(const graph::Entity& entity, const Noun& noun, const std::string& lemma) const;
  bool qualifies(const Discourse::Named& state) const;
  bool tells_where(std::uint32_t token) const;
  bool owns_actor(const Discourse::Named& state, std::uint32_t token) const;
  graph::EntityIndex state_of_capital(std::uint32_t token) const;
  graph::EntityIndex city_of(const Known& capital, graph::EntityIndex state, std::uint32_t token);
  graph::EntityIndex seated_state(std::uint32_t token);
  bool government(std::uint32_t token);
  graph::EntityIndex only_state_of_paragraph(std::uint32_t token) const;
  bool is_contested(std::uint32_t token, graph::EntityIndex last) const;

  Draft& draft_;
  Discourse& discourse_;
  DescriptionWords words_;
  std::optional<ToldStates> told_;  ///< made when it is first asked for
};

}  // namespace chancery::extract
