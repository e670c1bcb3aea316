#pragma once

#include <string_view>
#include <vector>

#include "input/html_blocks.hpp"

namespace chancery::input {

/// Nothing that holds so much of the page's text is furniture, whatever its name.
constexpr double too_much_to_drop = 0.4;
constexpr std::size_t shortest_article = 250;  ///< bytes

/// What is furniture on a page by its tag or, when asked, by its name.
/// @param sum  the weight below each element
/// @return     of each element: why it is no part of the article, or empty
std::vector<std::string_view> dropped_elements(const HtmlTree& tree, const PageBlocks& page,
                                               const std::vector<double>& sum, bool by_name);

}  // namespace chancery::input
