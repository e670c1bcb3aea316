#pragma once

#include <string>
#include <string_view>

namespace chancery::input {

/// The language of a text as a tag of BCP 47 (`en`, `fr`), by its letters and words; empty when the text is
/// too short or too mixed to tell.
std::string detect_language(std::string_view utf8);

}  // namespace chancery::input
