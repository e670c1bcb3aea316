#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Runs of capitalised words that may be the name of a person.
class NameRuns {
 public:
  /// @param draft  must outlive this
  explicit NameRuns(const Draft& draft) : draft_(draft) {}

  /// A capitalised word over which no name and no title lies.
  bool is_free_name_word(std::uint32_t at) const;
  /// The end of the run of capitalised words, hyphens and particles that begins at `begin`.
  std::uint32_t end_of_run(std::uint32_t begin) const;
  /// The token after the honorifics that begin at the token.
  std::uint32_t after_honorifics(std::uint32_t at) const;
  /// Whether a word of the run is a common noun, or heads an office.
  bool holds_noun(std::uint32_t begin, std::uint32_t end) const;
  /// "Foreign Affairs" after a title is a portfolio, no name.
  bool is_noun_phrase(std::uint32_t last) const;
  /// Whether the run begins with a given name, or takes a "who".
  bool is_name_of_person(std::uint32_t begin, std::uint32_t end) const;
  /// After "in", "near" and the like stands a place, though a person of the article bears the name.
  bool is_place_role(std::uint32_t at) const;

  /// Whether "nickname", "alias" or the like stands before the token.
  bool follows_nickname(std::uint32_t at) const;

 private:
  bool is_given_part(std::uint32_t begin, std::uint32_t at) const;
  bool is_short_part(std::uint32_t begin, std::uint32_t at) const;

  const Draft& draft_;
};

/// Parts of the full names of the article, by which a person may be named again.
std::unordered_set<std::string> surnames_of(const Draft& draft);

}  // namespace chancery::extract
