#pragma once

#include "extract/offices/office_mentions.hpp"

namespace chancery::extract {

/// Whose office a title with a possessor means: "its chairman", "whose spokesman", "the group's leader".
class OfficeOwners {
 public:
  /// @param draft     must outlive this; its entities are made, pronouns and descriptions linked
  /// @param mentions  the tokens that mean something, must outlive this
  OfficeOwners(const Draft& draft, const OfficeMentions& mentions) : draft_(draft), mentions_(mentions) {}

  /// "its chairman", "whose spokesman", "the group's leader": what the possessor refers to.
  graph::EntityIndex owner_of(const Title& title) const;
  /// What the token names or means, where that may have offices; the state or body of a person.
  graph::EntityIndex owner_at(std::uint32_t token) const;
  /// "The Unity Platform refused. The party's chairman", "a spokesman for the rebels": the one body that the
  /// paragraph tells of before and that may be called so.
  graph::EntityIndex sole_of_kind(std::uint32_t noun) const;

 private:
  graph::EntityIndex ruler_of(std::uint32_t noun) const;
  graph::EntityIndex state_that_sends(std::uint32_t token, graph::EntityIndex owner) const;
  graph::EntityIndex state_of_office(std::uint32_t token) const;
  graph::EntityIndex owner_of_its(const Title& title, std::uint32_t its) const;
  graph::EntityIndex subject_behind(std::uint32_t its) const;
  graph::EntityIndex body_that_spoke(std::uint32_t its) const;
  bool is_of_paragraph_before(std::uint32_t its) const;
  bool is_state_office(const Title& title) const;
  graph::EntityIndex last_state_told(std::uint32_t its) const;
  graph::EntityIndex owner_of_their(const Title& title, std::uint32_t their) const;
  graph::EntityIndex sole_paper(std::uint32_t its) const;
  graph::EntityIndex armed_before(std::uint32_t its) const;
  graph::EntityIndex sole_called(std::uint32_t noun) const;
  graph::EntityIndex joined_before(std::uint32_t token) const;
  bool is_in_clause_beside(std::uint32_t at, std::uint32_t its) const;
  bool in_brackets_of_person(const Found& body) const;
  std::uint32_t antecedent_of_clause(std::uint32_t whose, std::uint32_t token) const;
  std::uint32_t body_of_seat(const Found& seat, std::uint32_t token) const;

  const Draft& draft_;
  const OfficeMentions& mentions_;
};

}  // namespace chancery::extract
