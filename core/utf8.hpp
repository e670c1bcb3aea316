#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace chancery {

/// The byte offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and values over
/// U+10FFFF are not), or nothing when the whole text is valid.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Translates byte offsets of one text into offsets in Unicode characters (code points), and back.
/// Holds one number per 64 bytes; a look-up reads at most 64 bytes. The text must outlive the index.
class CharacterIndex {
 public:
  explicit CharacterIndex(std::string_view valid_utf8);

  /// Characters before byte `offset`; an offset past the end counts all.
  std::uint32_t characters_before(std::uint32_t offset) const;
  /// The byte at which character number `character` begins; past the end: the text's size.
  std::uint32_t byte_of(std::uint32_t character) const;
  /// The same range counted in characters.
  Span in_characters(Span bytes) const {
    return {characters_before(bytes.begin), characters_before(bytes.end)};
  }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> before_block_;
};

}  // namespace chancery
