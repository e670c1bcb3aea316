#include "cli/process_limits.hpp"

#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace chancery::cli {
namespace {

/// Address space taken so far. @see proc(5), statm
std::size_t memory_taken() {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace

void limit_memory(std::size_t more) {
  const rlim_t most = memory_taken() + more;
  rlimit limit{};
  if (::getrlimit(RLIMIT_AS, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? most : std::min(limit.rlim_max, most);
  ::setrlimit(RLIMIT_AS, &limit);
}

void limit_time(double cpu_seconds) {
  itimerval timer{};
  const double whole = std::floor(cpu_seconds);
  timer.it_value.tv_sec = static_cast<time_t>(whole);
  timer.it_value.tv_usec = static_cast<suseconds_t>((cpu_seconds - whole) * 1e6);
  ::setitimer(ITIMER_PROF, &timer, nullptr);
}

}  // namespace chancery::cli
