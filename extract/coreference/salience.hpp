#pragma once

#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// How well what was named fits a third-person pronoun by where the two stand: by distance, by the grammar of
/// the clause, and by what the pronoun cannot mean (Hobbs 1978, "Resolving pronoun references"; Lappin and
/// Leass 1994, "An algorithm for pronominal anaphora resolution").
class Salience {
 public:
  explicit Salience(const Draft& draft) : draft_(draft) {}

  /// More is better; only differences mean something.
  int of(const Discourse::Named& named, std::uint32_t token) const;
  /// "The ministry said the army had fired. ... it claimed": the one who spoke in the sentence before.
  bool speaks_on(const Discourse::Named& named, std::uint32_t token) const;
  /// Whether the grammar forbids that the pronoun means it: "Kim met him", "Plamen, her deputy".
  bool is_excluded(const Discourse::Named& named, std::uint32_t token) const;
  /// "UN" of "MINUSCA, the UN mission,": only says what the name before it is.
  bool describes_another(const Discourse::Named& named) const;
  /// Whether it stands in a list with others, of which a singular pronoun would mean one: "Japan and Korea".
  bool is_one_of_several(const Discourse::Named& named) const;
  /// "the bank and its chairman".
  bool stands_beside(const Discourse::Named& named, std::uint32_t token) const;
  /// The common noun that is subject of the clause above the pronoun's: "the army has not said if it will
  /// attend"; Tree::no_token when a name or nothing stands there.
  std::uint32_t noun_above(std::uint32_t token) const;
  /// "After it had closed the border, Chad offered talks": the subject of the main clause behind the clause
  /// in which the token stands; Tree::no_token where there is no such.
  std::uint32_t subject_of_main(std::uint32_t token) const;
  /// The subject that follows: "In his speech the minister ...", "Recalling its resolution, the Council ...";
  /// Tree::no_token when the pronoun does not stand before the subject of its sentence so.
  std::uint32_t subject_ahead(std::uint32_t token) const;

 private:
  std::uint32_t branch_before_main(std::uint32_t token) const;
  std::uint32_t subject_behind(std::uint32_t branch, std::uint32_t token) const;
  bool acts_on(std::uint32_t named, std::uint32_t token) const;
  bool is_told_of(std::uint32_t named, std::uint32_t token) const;
  std::uint32_t steps_to_own_verb(const Discourse::Named& named, std::uint32_t token) const;
  bool is_blamed_before(const Discourse::Named& named, std::uint32_t token) const;
  bool governs_by_object(const Discourse::Named& named, std::uint32_t token) const;
  std::uint32_t clause(std::uint32_t token) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
