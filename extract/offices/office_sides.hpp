#pragma once

#include <string>
#include <unordered_map>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whose side the bearer of a title stands on by the verb: "Qureshi was accompanied by Foreign Secretary
/// ...", "the president named ... interior minister", "the Indian team is led by ...", "the Azerbaijani one
/// by ...".
class OfficeSides {
 public:
  /// @param draft     must outlive this; its entities are made, pronouns and descriptions linked
  /// @param mentions  head token -> entity, must outlive this
  OfficeSides(const Draft& draft, const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions)
      : draft_(draft), mentions_(mentions) {}

  /// @return key of a state; empty when the verb tells none
  std::string side_of(const Title& title) const;

  /// The state for which a person of the article acts, as far as it is known by now; empty when it is not.
  std::string state_of_person(graph::EntityIndex person) const;

 private:
  std::uint32_t phrase_head(const Title& title) const;
  std::uint32_t torn_verb(const Title& title, std::uint32_t head) const;
  std::string of_named_side(const Title& title) const;
  std::string of_people(const Title& title) const;
  std::string of_list(const Title& title) const;
  std::string of_host(const Title& title) const;
  std::string of_joined(const Title& title) const;
  std::string of_apposed(const Title& title) const;
  std::string of_agent(std::uint32_t by) const;
  std::string of_token(std::uint32_t token) const;
  std::uint32_t giver_as(const Title& title) const;
  std::uint32_t who_acts(std::uint32_t verb) const;
  std::uint32_t subject_of(std::uint32_t verb) const;

  const Draft& draft_;
  const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions_;
};

}  // namespace chancery::extract
