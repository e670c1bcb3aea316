#pragma once

#include <cstdint>
#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// A match of the tables whose meaning is not settled yet.
struct KnownCandidate {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Span span;
  std::vector<const Known*> rivals;
};

/// Whether a possessive or the name of a state stands right before the token.
/// @param before  the matches before it, in the order of the text
bool follows_owner(const Draft& draft, const std::vector<KnownCandidate>& before, std::uint32_t at);

/// "Japan's army", "the Israeli navy": whether a force that is written small, in one word, is named there;
/// "the army" alone, "an army base" name none.
/// @param body    of the table
/// @param before  the matches before it, in the order of the text
bool is_named_small(const Draft& draft, const Known& body, const std::vector<KnownCandidate>& before,
                    std::uint32_t at);

/// "the Baltic states", "Gulf leaders": whether one word before a noun of states or people describes them,
/// and names no water.
bool describes_group(const Draft& draft, std::uint32_t begin, std::uint32_t end);

/// "Kyrgyzstan's Security Council" is a body of that state; "the Security Council" is the one of the world.
/// Leaves the candidate the rivals of one kind.
void keep_one_owner(const Draft& draft, const std::vector<KnownCandidate>& before, KnownCandidate& candidate);

}  // namespace chancery::extract
