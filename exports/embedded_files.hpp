#pragma once

#include <span>

#include "core/embedded.hpp"

namespace chancery::exports {

/// What the page is made of, compiled in; sorted by name. @see cmake/embed.cmake
std::span<const EmbeddedFile> embedded_files();

}  // namespace chancery::exports
