#pragma once

#include <cstddef>

namespace chancery::cli {

/// From now on this process gets no more than so many bytes of address space beyond those it has: allocating
/// throws std::bad_alloc.
void limit_memory(std::size_t more);

/// SIGPROF ends this process when it has used so much CPU time from now; a new limit replaces the one before.
void limit_time(double cpu_seconds);

}  // namespace chancery::cli
