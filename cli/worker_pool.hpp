#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/chunk.hpp"
#include "cli/worker_process.hpp"

namespace chancery::cli {

/// Turns records into chunks in several processes and delivers the chunks in the order of the records. A
/// record that ends its worker becomes a chunk that says so; the records behind it are done by a new worker.
/// What waits is bounded in number and in bytes, whatever the number of records.
class WorkerPool {
 public:
  /// @param jobs     at least 1
  /// @param deliver  is called from add(), wait_for() and finish()
  WorkerPool(RenderRecord render, ArticleLimits limits, std::size_t jobs,
             std::function<void(const Chunk&)> deliver);

  /// Takes one record; waits while too many are under way.
  void add(std::string record);
  /// Takes a record that is settled already, so that its chunk comes in its turn.
  void add(Chunk chunk);
  /// Delivers what becomes ready until the file can be read. @return false when a signal came first,
  /// or nothing for a while
  bool wait_for(int descriptor);
  /// Waits for all records.
  void finish();
  bool is_idle() const { return slots_.empty(); }

 private:
  struct Slot {
    std::string record;
    Chunk chunk;
    bool done = false;
  };
  struct Worker {
    std::unique_ptr<WorkerProcess> process;
    std::deque<std::uint64_t> records;  ///< numbers of those it has been given, the one in work first
  };

  Slot& slot(std::uint64_t number) { return slots_[number - first_]; }
  bool is_full() const;
  void hand_out();
  void give(Worker& worker, std::uint64_t number);
  void settle(std::uint64_t number, Chunk chunk);
  void replace(Worker& worker);
  bool work_once(int extra_descriptor, bool& extra_is_ready);
  void deliver_ready();

  RenderRecord render_;
  ArticleLimits limits_;
  std::function<void(const Chunk&)> deliver_;
  std::vector<Worker> workers_;
  std::deque<Slot> slots_;  ///< in order, those before first_ are delivered
  std::uint64_t first_ = 0;
  std::uint64_t next_ = 0;  ///< the first that no worker has been given
  std::size_t bytes_ = 0;   ///< of records and chunks that wait
};

}  // namespace chancery::cli
