#pragma once

#include <map>
#include <unordered_map>

#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// Links definite descriptions: "the minister", "the country", "the bloc", "the two sides".
class Descriptions {
 public:
  Descriptions(Draft& draft, Discourse& discourse);

  /// Links the token when it heads a description that can be resolved.
  void read(std::uint32_t token);
  /// Links "the Indonesian", where it stands for the one person of that state who was named just before.
  void national(const Found& found);

 private:
  bool linked(std::uint32_t token);
  void office(std::uint32_t token, const Title& title);
  void noun(std::uint32_t token);
  bool is_restricted(std::uint32_t token) const;
  bool acts_on(const Discourse::Named& named, std::uint32_t token) const;
  bool acts_on(graph::EntityIndex person, std::uint32_t token) const;
  bool governs(const Discourse::Named& subject, std::uint32_t token) const;
  void keep_likest(const Title& title, std::vector<std::uint32_t>& persons) const;
  std::vector<std::vector<graph::EntityIndex>> lists_of(std::uint32_t token, std::size_t count) const;
  void all_sides(std::uint32_t token);
  bool only_list(std::uint32_t token, std::size_t count);
  bool main_states(std::uint32_t token, std::size_t count, bool alone);
  void hold(std::string_view noun, std::uint32_t person);
  void several(std::uint32_t token, std::size_t count);
  bool has_portfolio(std::uint32_t person, const Title& title) const;
  bool stands_alone(std::uint32_t token) const;
  void both_holders(std::uint32_t token);
  std::vector<graph::EntityIndex> holders_before(std::uint32_t token) const;
  bool count_holders(std::uint32_t token, std::size_t count);
  bool fits_gender(const graph::Entity& person, std::string_view lemma) const;
  bool holds_lesser_office(graph::EntityIndex entity) const;
  bool is_definite(std::uint32_t token) const;
  bool is_each(std::uint32_t token) const;
  bool serves_someone(std::uint32_t token) const;
  bool is_owned(std::uint32_t token) const;
  std::size_t number(std::uint32_t token) const;
  bool is_concluded(std::uint32_t token) const;
  void new_agreement(std::uint32_t token, const Noun& noun);
  bool link_last(std::uint32_t token, const Noun& noun);
  bool is_contested(std::uint32_t token, graph::EntityIndex last) const;
  bool owns_actor(const Discourse::Named& state, std::uint32_t token) const;
  bool just_so_many(std::uint32_t token, std::size_t count, std::uint32_t sentences, graph::EntityKind kind);
  bool own_state(std::uint32_t token);
  graph::EntityIndex possessor_of(std::uint32_t token) const;
  void counterpart(std::uint32_t token, const Title& title);
  bool is_former(std::uint32_t person, const Title& title) const;
  bool fits(const graph::Entity& entity, const Noun& noun, const std::string& lemma) const;
  bool holds(std::uint32_t person, const Title& title) const;

  Draft& draft_;
  Discourse& discourse_;
  std::unordered_map<std::string, std::vector<std::uint32_t>>
      holders_;  ///< head noun of an office -> persons
};

}  // namespace chancery::extract
