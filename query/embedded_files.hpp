#pragma once

#include <span>

#include "core/embedded.hpp"

namespace chancery::query {

/// The shipped questions, compiled in; sorted by name. @see cmake/embed.cmake
std::span<const EmbeddedFile> embedded_files();

}  // namespace chancery::query
