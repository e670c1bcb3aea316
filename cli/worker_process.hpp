#pragma once

#include <sys/types.h>

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "cli/chunk.hpp"

namespace chancery::cli {

/// What one article may take before it is given up.
struct ArticleLimits {
  double cpu_seconds = 60;
  std::size_t record_bytes = std::size_t{4} << 20U;
  std::size_t memory_bytes = std::size_t{1} << 30U;  ///< beyond what the program has taken before
};

using Announce = std::function<void(std::string_view id)>;
/// Makes a chunk of a record; runs in the worker.
using RenderRecord = std::function<Chunk(std::string_view record, const Announce& announce)>;

/// A child process that turns records into chunks one after another, so that an article which runs wild,
/// takes all memory or crashes takes only its own process along. Shares the model's memory with its parent.
class WorkerProcess {
 public:
  /// Forks. The program has no other threads at that moment. @throws Error when there is no room for a
  /// process
  WorkerProcess(const RenderRecord& render, const ArticleLimits& limits);
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;
  /// Ends the process.
  ~WorkerProcess();

  int descriptor() const { return socket_; }
  /// Appends a record to what is to be sent.
  void enqueue(std::string_view record);
  bool has_unsent() const { return sent_ < outgoing_.size(); }
  /// Sends as much as goes without waiting. @return false when the process has ended
  bool send();
  /// Takes what is there without waiting. @return false when the process has ended
  bool receive();
  /// The next complete chunk that was received. @return false when there is none
  bool take(Chunk& chunk);

  /// Waits for the end of a process that has ended or that closed its side, and tells what became of the
  /// record it was at: `id` is empty when that was not known yet.
  Chunk autopsy();

 private:
  struct Shared;
  struct Unmap {
    void operator()(Shared* shared) const noexcept;
  };
  [[noreturn]] void work(int socket, const RenderRecord& render);

  ArticleLimits limits_;
  std::unique_ptr<Shared, Unmap> shared_;
  pid_t process_ = -1;
  int socket_ = -1;
  std::string outgoing_;
  std::size_t sent_ = 0;
  std::string incoming_;
};

}  // namespace chancery::cli
