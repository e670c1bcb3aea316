#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "graph/facts.hpp"

namespace chancery::cli {

/// "8 articles, 54 people, 23 states, 87 events, 1 warning": people and states counted once over all
/// articles.
std::string summary(std::span<const graph::Facts> facts, std::size_t warnings);

}  // namespace chancery::cli
