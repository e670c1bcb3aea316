#include "rdf/child.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>

#include "core/error.hpp"

namespace chancery::rdf {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 16U;
constexpr int gave_up = 3;

void limit(__rlimit_resource_t what, rlim_t most) {
  const rlimit both{most, most};
  if (setrlimit(what, &both) != 0) _exit(gave_up);
}

/// Bytes of address space in use: a limit on it counts them too.
std::size_t address_space() {
  std::ifstream file("/proc/self/statm");
  std::size_t pages = 0;
  file >> pages;
  return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

void confine(const Limits& limits, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(gave_up);
  for (const int signal : {SIGINT, SIGTERM, SIGPIPE}) std::signal(signal, SIG_DFL);
  limit(RLIMIT_AS, address_space() + limits.bytes);
  limit(RLIMIT_CPU, limits.cpu_seconds);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 0);  // last: from here on nothing can be opened
}

void send(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = write(to, bytes.data(), bytes.size());
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) _exit(gave_up);
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

/// Nothing of the parent may run in the child once the work is done: no destructor, no handler at exit.
[[noreturn]] void run(int to, const std::function<void(const Child::Put&)>& work) noexcept {
  try {
    std::string gathered;
    work([&](std::string_view bytes) {
      gathered += bytes;
      if (gathered.size() < chunk) return;
      send(to, gathered);
      gathered.clear();
    });
    send(to, gathered);
    _exit(0);
  } catch (...) {
    _exit(gave_up);  // out of memory: what the work can name it has named by `put`
  }
}

}  // namespace

Child::Child(const Limits& limits, const std::function<void(const Put&)>& work) : limits_(limits) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) throw Error(std::string("no pipe to a child process: ") + std::strerror(errno));
  const pid_t parent = getpid();
  id_ = fork();
  if (id_ == 0) {
    confine(limits_, parent);
    run(ends[1], work);
  }
  close(ends[1]);
  pipe_ = ends[0];
  if (id_ < 0) {
    close(pipe_);
    throw Error(std::string("no child process: ") + std::strerror(errno));
  }
}

Child::~Child() {
  if (id_ > 0) {
    kill(id_, SIGKILL);
    while (waitpid(id_, nullptr, 0) < 0 && errno == EINTR) continue;
  }
  close(pipe_);
}

bool Child::read(char* to, std::size_t size) {
  while (size > 0) {
    if (at_ == buffer_.size()) {
      buffer_.resize(chunk);
      const ssize_t got = ::read(pipe_, buffer_.data(), buffer_.size());
      if (got < 0 && errno == EINTR) continue;
      buffer_.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
      at_ = 0;
      if (buffer_.empty()) return false;
    }
    const std::size_t part = std::min(size, buffer_.size() - at_);
    std::memcpy(to, buffer_.data() + at_, part);
    to += part;
    at_ += part;
    size -= part;
  }
  return true;
}

std::string Child::end() {
  int status = 0;
  while (waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
  id_ = -1;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
  if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))
    return "took over " + std::to_string(limits_.cpu_seconds) + " s of processor time";
  if (WIFSIGNALED(status) && WTERMSIG(status) != SIGABRT)
    return "crashed (signal " + std::to_string(WTERMSIG(status)) + ")";
  return "needs over " + std::to_string(limits_.bytes >> 20U) + " MiB of memory";
}

}  // namespace chancery::rdf
