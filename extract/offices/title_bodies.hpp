#pragma once

#include "extract/offices/office_context.hpp"
#include "extract/offices/office_owners.hpp"
#include "extract/offices/office_sides.hpp"

namespace chancery::extract {

/// Of which state or body the office of a title is: by its own words, by whose it is, by the body behind the
/// name, by the holder's state, by what the sentence and the article tell.
class TitleBodies {
 public:
  /// @param draft     must outlive this; its entities are made, pronouns and descriptions linked
  /// @param mentions  the tokens that mean something, must outlive this
  TitleBodies(Draft& draft, const OfficeMentions& mentions)
      : draft_(draft),
        mentions_(mentions),
        context_(draft),
        owners_(draft, mentions),
        sides_(draft, mentions.heads) {}

  graph::EntityIndex body(const Title& title, std::size_t number, const Office* office,
                          graph::Tenure& tenure);

 private:
  graph::EntityIndex told_body(const Title& title, std::size_t number, const Office* office,
                               graph::Tenure& tenure);
  graph::EntityIndex body_beside(const Title& title, std::size_t number, graph::Tenure& tenure);
  bool governs_territory(const graph::Tenure& tenure, graph::EntityIndex state) const;
  graph::EntityIndex minister_of(const Title& title, graph::EntityIndex body) const;
  graph::EntityIndex body_of_side(const Title& title, const Office& office, graph::Tenure& tenure);
  bool serves_states(graph::EntityIndex holder) const;
  static void cut_owner(graph::Tenure& tenure);
  bool may_be_of_body(const Title& title, const Office& office) const;
  graph::EntityIndex state_of_other_office(const Title& title, graph::EntityIndex holder) const;
  graph::EntityIndex state_of_unnamed(const Title& title) const;
  graph::EntityIndex state_of_diplomats(const Title& title) const;
  bool is_of_named_place(const Title& title, std::string_view role) const;
  bool is_of_people(const Title& title) const;
  bool is_of_staff(const Title& title) const;
  bool is_of_no_state(const Title& title) const;
  static bool is_of_company_or_ship(const std::string& role);
  graph::EntityIndex of_member(const Title& title, std::size_t number) const;
  graph::EntityIndex body_of_bearer_behind(const Title& title) const;
  graph::EntityIndex body_of_next(const Title& title, std::size_t number) const;
  bool is_of_unknown_body(const Title& title, const Office& office) const;
  bool is_of_place(const Title& title) const;
  bool is_sent_to_body(const Title& title) const;
  bool is_envoy_for(const Title& title) const;
  graph::EntityIndex sender_of_envoy(const Title& title) const;
  bool is_sent_by(graph::EntityIndex state) const;
  bool tells_origin(const Title& title) const;
  bool may_mean_state(std::uint32_t possessor) const;
  graph::EntityIndex body_behind_comma(const Title& title) const;
  graph::EntityIndex body_after_name(const Title& title, std::size_t number) const;
  graph::EntityIndex ministry_that_spoke(const Title& title) const;
  graph::EntityIndex state_of_ministry_before(const Title& title, const graph::Tenure& tenure) const;
  graph::EntityIndex last_ministry(const Title& title) const;
  graph::EntityIndex issuer_of_release(const Title& title) const;
  bool is_post_abroad(const Title& title) const;
  graph::EntityIndex place_there(const Title& title) const;
  graph::EntityIndex sole_state_of_sentence(const Title& title) const;
  graph::EntityIndex place_of_other_local(const Title& title) const;
  graph::EntityIndex state_of_seat(const Title& title, graph::Tenure& tenure);
  bool is_of_part_of_place(const Title& title) const;
  graph::EntityIndex state_of_other(const Title& title) const;
  static bool is_chair(std::string_view role);
  graph::EntityIndex state_travelled_to(const Title& title, graph::EntityIndex own) const;
  graph::EntityIndex body_of_short_name(const Title& title, graph::Tenure& tenure) const;
  static bool is_secretary_general(const graph::Tenure& tenure);
  graph::EntityIndex last_body_of_states(const Title& title) const;
  static bool is_state_minister(const Office& office);
  bool is_indefinite(const Title& title) const;
  graph::EntityIndex union_of_commissioner(const Title& title) const;
  graph::EntityIndex council_in_turn(const Title& title) const;
  graph::EntityIndex sole_body_told(const Title& title) const;
  graph::EntityIndex named(std::string_view key) const;
  graph::EntityIndex body_of_office(const Title& title, const Office* office);

  Draft& draft_;
  const OfficeMentions& mentions_;
  OfficeContext context_;
  OfficeOwners owners_;
  OfficeSides sides_;
};

}  // namespace chancery::extract
