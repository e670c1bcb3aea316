#pragma once

#include <string_view>

#include "input/collector.hpp"

namespace chancery::input {

/// Makes an article of a page: its text is all the page shows, a block a line; the lines of the article have
/// their roles, and the rest is furniture that says why. @param page  UTF-8
Draft article_of_page(std::string_view page);

/// Whether a paragraph of an article was found.
bool has_body(const Article& article);

}  // namespace chancery::input
