#pragma once

#include <unordered_map>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Which person a token of a sentence names or means, as the readers of offices and memberships ask.
class Bearers {
 public:
  /// @param draft     must outlive this; its entities are made
  /// @param mentions  head token -> entity, for names, descriptions and pronouns; must outlive this
  Bearers(const Draft& draft, const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions)
      : draft_(draft), mentions_(mentions) {}

  /// The person whom the token names or means, also as "his brother, Ann Lee,", "a Spaniard, Ann Lee," and as
  /// the diplomat of "Ann Lee, the diplomat who ..."; none when it is none.
  graph::EntityIndex at(std::uint32_t token) const;
  /// The person who is the verb's subject, through joined verbs, "used to be", "who" and participles.
  graph::EntityIndex subject_of(std::uint32_t verb) const;

 private:
  graph::EntityIndex person_over(std::uint32_t token) const;
  bool is_of_people(std::uint32_t token) const;
  std::uint32_t meant_by_who(std::uint32_t verb) const;
  std::uint32_t first_to(std::uint32_t verb) const;
  bool goes_on(const language::Token& verb) const;

  const Draft& draft_;
  const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions_;
};

}  // namespace chancery::extract
