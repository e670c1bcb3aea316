#pragma once

#include <span>

#include "core/embedded.hpp"

namespace chancery::ontology {

/// The ontology, its shapes and the tables, compiled in; sorted by name. @see cmake/embed.cmake
std::span<const EmbeddedFile> embedded_files();

}  // namespace chancery::ontology
