#pragma once

#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace chancery::input {

/// The lines of a text, without line ends (LF, CRLF, CR) and without white space at either side; a blank line
/// is an empty span. Where the text is hard-wrapped, the lines of one paragraph are one span.
std::vector<Span> split_lines(std::string_view text);

}  // namespace chancery::input
