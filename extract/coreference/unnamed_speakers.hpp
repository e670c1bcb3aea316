#pragma once

#include <cstdint>
#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Tells which "he" and "she" are somebody whom the article does not name: "One of the sources said the king
/// would go. He asked for a car." Told of the pronouns in the order of the text.
class UnnamedSpeakers {
 public:
  /// @param draft  must outlive this; titles and persons are known
  explicit UnnamedSpeakers(const Draft& draft) : draft_(draft) {}

  /// Whether the last one who said something, in this sentence or the one before, has no name.
  bool means(std::uint32_t pronoun);

 private:
  bool is_speaker(std::uint32_t token) const;
  bool is_unnamed(std::uint32_t token) const;

  const Draft& draft_;
  std::vector<std::uint32_t> meant_;  ///< pronouns that stand for somebody without a name
};

}  // namespace chancery::extract
