#pragma once

#include <cstddef>

namespace chancery::rdf {

/// What a child process may use up.
struct Limits {
  unsigned cpu_seconds = 300;
  std::size_t bytes = std::size_t{512} << 20U;  ///< of memory, beyond what the parent has
};

}  // namespace chancery::rdf
