#pragma once

#include <string_view>
#include <vector>

#include "input/article.hpp"

namespace chancery::input {

/// Tells what each line of a text is for, by its shape, its neighbours and its place before, in or after the
/// body.
/// @param title  the article's title as metadata; a line that is equal to it is the title, and when no line
/// is, the
///               text has no title line. Empty: not known.
/// @return lines in order, covering all but white space; see Line
std::vector<Line> assign_roles(std::string_view text, std::string_view title);

}  // namespace chancery::input
