#pragma once

#include <string_view>

namespace chancery {

/// A file compiled into the program. @see cmake/embed.cmake
struct EmbeddedFile {
  std::string_view name;     ///< path below the room's folder: "tables/triggers.tsv"
  std::string_view content;  ///< the bytes as they are in the repository
};

}  // namespace chancery
