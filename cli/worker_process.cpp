#include "cli/worker_process.hpp"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <exception>
#include <new>
#include <utility>

#include "cli/process_limits.hpp"
#include "core/error.hpp"

namespace chancery::cli {
namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;

/// Reads exactly so many bytes; false at the end.
bool read_all(int socket, char* to, std::size_t size) {
  while (size > 0) {
    const ssize_t count = ::read(socket, to, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    to += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

bool write_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

std::string without_point_zero(double seconds) {
  std::string text = std::to_string(seconds);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

/// The id of the article that the worker is at, where the parent still finds it when the worker is dead.
struct WorkerProcess::Shared {
  std::atomic<std::uint32_t> size{0};
  std::array<char, 512> id{};
};

void WorkerProcess::Unmap::operator()(Shared* shared) const noexcept { ::munmap(shared, sizeof(Shared)); }

WorkerProcess::WorkerProcess(const RenderRecord& render, const ArticleLimits& limits) : limits_(limits) {
  void* const memory =
      ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw Error("no memory for another worker; try fewer --jobs");
  shared_.reset(new (memory) Shared);
  std::array<int, 2> pair{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
    throw Error("cannot connect another worker; try fewer --jobs");
  const pid_t parent = ::getpid();
  process_ = ::fork();
  if (process_ < 0) {
    ::close(pair[0]);
    ::close(pair[1]);
    throw Error("cannot start another worker; try fewer --jobs");
  }
  if (process_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(0);
    ::close(pair[0]);
    work(pair[1], render);
  }
  ::close(pair[1]);
  socket_ = pair[0];
}

WorkerProcess::~WorkerProcess() {
  ::shutdown(socket_, SHUT_RDWR);  // also where a later worker has a copy of it
  ::close(socket_);
  if (process_ <= 0) return;
  ::kill(process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
}

void WorkerProcess::work(int socket, const RenderRecord& render) {
  std::signal(SIGINT, SIG_IGN);  // the parent decides when the work ends
  std::signal(SIGTERM, SIG_IGN);
  std::signal(SIGPROF, SIG_DFL);
  limit_memory(limits_.memory_bytes);
  const Announce announce = [this](std::string_view id) {
    const std::size_t size = id.copy(shared_->id.data(), shared_->id.size());
    shared_->size.store(static_cast<std::uint32_t>(size));
  };
  std::string record;
  for (std::uint32_t size = 0; read_all(socket, reinterpret_cast<char*>(&size), sizeof size);) {
    shared_->size.store(0);
    Chunk chunk;
    try {
      record.resize(size);
      if (!read_all(socket, record.data(), size)) break;
      limit_time(limits_.cpu_seconds);
      chunk = render(record, announce);
    } catch (const std::bad_alloc&) {
      ::_exit(ENOMEM);
    } catch (const std::exception& problem) {
      chunk = {std::string(shared_->id.data(), shared_->size.load()), "crashed", 0, "", problem.what()};
    }
    if (!write_all(socket, packed(chunk))) break;
  }
  ::_exit(0);
}

void WorkerProcess::enqueue(std::string_view record) {
  if (!has_unsent()) {
    outgoing_.clear();
    sent_ = 0;
  }
  const auto size = static_cast<std::uint32_t>(record.size());
  outgoing_.append(reinterpret_cast<const char*>(&size), sizeof size);
  outgoing_.append(record);
}

bool WorkerProcess::send() {
  while (has_unsent()) {
    const std::string_view rest = std::string_view(outgoing_).substr(sent_);
    const ssize_t count = ::send(socket_, rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno == EAGAIN || errno == EWOULDBLOCK;
    sent_ += static_cast<std::size_t>(count);
  }
  return true;
}

bool WorkerProcess::receive() {
  std::array<char, block_size> block{};
  while (true) {
    const ssize_t count = ::recv(socket_, block.data(), block.size(), MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno == EAGAIN || errno == EWOULDBLOCK;
    if (count == 0) return false;
    incoming_.append(block.data(), static_cast<std::size_t>(count));
    if (static_cast<std::size_t>(count) < block.size()) return true;
  }
}

bool WorkerProcess::take(Chunk& chunk) { return unpack(incoming_, chunk); }

Chunk WorkerProcess::autopsy() {
  ::shutdown(socket_, SHUT_RDWR);
  int status = 0;
  ::waitpid(process_, &status, 0);
  process_ = -1;
  Chunk chunk;
  chunk.id.assign(shared_->id.data(), shared_->size.load());
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF) {
    chunk.status = "timeout";
    chunk.message = "it took more than " + without_point_zero(limits_.cpu_seconds) +
                    " s of CPU time; --article-timeout sets the limit";
  } else if (WIFEXITED(status) && WEXITSTATUS(status) == ENOMEM) {
    chunk.status = "memory";
    chunk.message = "it took more than " + std::to_string(limits_.memory_bytes >> 20U) +
                    " MB of memory; --article-memory sets the limit";
  } else {
    chunk.status = "crashed";
    chunk.message = WIFSIGNALED(status)
                        ? "its process was ended by signal " + std::to_string(WTERMSIG(status))
                        : "its process ended early";
  }
  return chunk;
}

}  // namespace chancery::cli
