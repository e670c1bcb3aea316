#pragma once

#include <string_view>

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// "al", "bin", "de", "van": what stands small within names of persons; folded.
bool is_name_particle(std::string_view folded);

/// Where a name that the model found begins and ends.
class NameExtent {
 public:
  /// @param draft  must outlive this; the names of the tables are found
  explicit NameExtent(const Draft& draft) : draft_(draft) {}

  /// Without article, preposition, possessive and punctuation around it; may be empty.
  TokenRange trimmed(TokenRange range) const;
  /// Leaves out what stands before a person's name: "Iranian President Ali Amini".
  TokenRange without_title(TokenRange range) const;
  /// "Foreign Ministry" of "Bhutan's Foreign Ministry"; the same where no state owns it.
  TokenRange behind_owner(TokenRange range) const;
  /// "Frontier Corps" of "Two Frontier Corps men"; the same where nobody is counted.
  TokenRange behind_count(TokenRange range) const;
  /// "Kaja Tamm" of "Estonian Kaja Tamm"; the same where no such word stands first.
  TokenRange behind_adjective(TokenRange range) const;
  /// Leaves out the state before a body that the tables know: "Russian Defence Ministry".
  TokenRange without_adjective(TokenRange range) const;
  /// "Juan "Nube" Paz" around any part of it; the same where no nickname stands in quotation marks.
  TokenRange with_nickname(TokenRange range) const;
  /// Adds what the model cut off: "Okello" + "-Mutesi", "Fawaz" + "al-Mutlaq".
  /// @param from  nothing before this token is added
  TokenRange whole(TokenRange range, std::uint32_t from) const;

 private:
  static bool is_state_word(const Found& found);
  std::uint32_t before_open_bracket(TokenRange range) const;
  std::uint32_t before_time(std::uint32_t end, std::uint32_t begin) const;
  std::uint32_t begin_before_particles(TokenRange range, std::uint32_t from) const;
  bool is_trimmed_at_end(std::uint32_t at) const;
  bool is_sultan(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t after_honorific(std::uint32_t at, std::uint32_t end) const;
  bool is_name_word(std::uint32_t at) const;
  TokenRange behind_title(TokenRange range) const;
  bool joined(std::uint32_t at) const;
  std::uint32_t goes_on(TokenRange range) const;
  bool begins_earlier(TokenRange range, std::uint32_t from) const;
  bool ends_honorific(std::uint32_t at) const;
  bool follows_hyphenated(TokenRange range, std::uint32_t from) const;
  bool is_free_of_nouns(std::uint32_t at) const;
  bool follows_particle(std::uint32_t at) const;
  bool is_part_of_name(std::uint32_t at, TokenRange range) const;
  bool is_torn_off(std::uint32_t at) const;

  const Draft& draft_;
};

}  // namespace chancery::extract
