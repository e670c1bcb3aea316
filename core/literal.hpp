#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Checks of the parts of RDF terms. Each answers with the fault as a phrase that can follow the value in a
/// message
/// ("is not valid UTF-8 at byte 3"), or with nothing when there is none.
namespace chancery {

/// One character of valid UTF-8 and the number of its bytes.
struct Character {
  char32_t value = 0;
  std::size_t size = 1;
};

/// The character that begins at byte `at` of valid UTF-8; on bad bytes U+FFFD of size 1.
Character character_at(std::string_view text, std::size_t at);

/// U+FDD0 to U+FDEF and the last two of every plane: never characters. @see Unicode 15, section 23.7
bool is_noncharacter(char32_t character);

/// A literal's text: valid UTF-8 without noncharacters. NUL is legal in RDF.
std::optional<std::string> text_fault(std::string_view text);

/// A language tag that is well-formed. @see RFC 5646 (BCP 47), section 2.1
std::optional<std::string> language_tag_fault(std::string_view tag);

/// A label of a blank node, without `_:`. @see RDF 1.1 N-Triples, BLANK_NODE_LABEL
std::optional<std::string> blank_label_fault(std::string_view label);

}  // namespace chancery
