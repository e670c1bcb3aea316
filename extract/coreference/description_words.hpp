#pragma once

#include <cstddef>
#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// What the words around a noun say of whether, and of how many, it speaks that are known already.
class DescriptionWords {
 public:
  /// @param draft  must outlive this
  explicit DescriptionWords(const Draft& draft) : draft_(draft) {}

  /// "the", "this", "that", "both", or the possessor of an office.
  bool is_definite(std::uint32_t token) const;
  /// "each side", "neither side"
  bool is_each(std::uint32_t token) const;
  /// "its army", "the capital of Nepal": something new that belongs to what is named.
  bool is_owned(std::uint32_t token) const;
  /// How many "the two", "both", "all three" say; 0 when nothing does.
  std::size_t number(std::uint32_t token) const;
  /// "the only two Arab states to have signed": who is meant is told by the words, not by what came before.
  bool is_restricted(std::uint32_t token) const;
  /// Whether no word of an office limits the noun: "the ministers", not "the deputy ministers".
  bool stands_alone(std::uint32_t token) const;
  /// A paper that is signed, adopted, vetoed ... here is one thing, though it has no name: "a joint
  /// statement".
  bool is_concluded(std::uint32_t token) const;
  /// "the mutual defence treaty", "a truce of April": a paper of which more is told than that it is one.
  bool is_told_paper(std::uint32_t token) const;
  /// The first of the adjectives and nouns that stand right before the noun and tell which one it is; the
  /// noun where none does.
  std::uint32_t first_modifier(std::uint32_t token) const;
  /// Whom or what "his", "its" or a name means that owns the token; none when that is not known.
  graph::EntityIndex possessor_of(std::uint32_t token) const;
  /// "his spokesman" is not the spokesman of somebody else who was named before.
  bool serves_someone(std::uint32_t token) const;

 private:
  const Draft& draft_;
};

}  // namespace chancery::extract
