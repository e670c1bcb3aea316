#pragma once

#include <string_view>

#include "input/html_metadata.hpp"

namespace chancery::input {

/// Fills what is still empty in `metadata` from one JSON-LD script that describes an article. Broken JSON is
/// passed over. @see schema.org/NewsArticle
void read_linked_data(std::string_view script, PageMetadata& metadata);

}  // namespace chancery::input
