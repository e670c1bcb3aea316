#pragma once

#include "graph/facts.hpp"
#include "input/article.hpp"

namespace chancery::extract {

/// What is known of an article before it is read: id, title, date, address, text, hash; no sentences.
graph::Facts header_of(const input::Article& article);

}  // namespace chancery::extract
