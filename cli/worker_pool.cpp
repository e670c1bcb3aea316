#include "cli/worker_pool.hpp"

#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "cli/record_reader.hpp"

namespace chancery::cli {
namespace {

/// So many that a worker need not wait for its next record, and few enough that little waits behind a slow
/// one.
constexpr std::size_t records_a_worker = 4;
constexpr std::size_t slots_a_worker = 32;
constexpr int between_looks_ms = 500;  ///< after which the caller may look whether a signal came
constexpr std::size_t bytes_a_worker = std::size_t{8} << 20U;

std::size_t bytes_of(const Chunk& chunk) { return chunk.quads.size() + chunk.message.size(); }

}  // namespace

WorkerPool::WorkerPool(RenderRecord render, ArticleLimits limits, std::size_t jobs,
                       std::function<void(const Chunk&)> deliver)
    : render_(std::move(render)), limits_(limits), deliver_(std::move(deliver)), workers_(jobs) {
  for (Worker& worker : workers_) worker.process = std::make_unique<WorkerProcess>(render_, limits_);
}

bool WorkerPool::is_full() const {
  return slots_.size() >= workers_.size() * slots_a_worker || bytes_ >= workers_.size() * bytes_a_worker;
}

void WorkerPool::add(std::string record) {
  bool ignored = false;
  while (!slots_.empty() && is_full()) work_once(-1, ignored);
  bytes_ += record.size();
  slots_.push_back({std::move(record), {}, false});
  hand_out();
}

void WorkerPool::add(Chunk chunk) {
  bool ignored = false;
  while (!slots_.empty() && is_full()) work_once(-1, ignored);
  slots_.push_back({{}, std::move(chunk), true});
  bytes_ += bytes_of(slots_.back().chunk);
  hand_out();
  deliver_ready();
}

bool WorkerPool::wait_for(int descriptor) {
  for (bool ready = false; !ready;) {
    if (!work_once(descriptor, ready)) return false;
  }
  return true;
}

void WorkerPool::finish() {
  bool ignored = false;
  while (!slots_.empty()) work_once(-1, ignored);
}

void WorkerPool::give(Worker& worker, std::uint64_t number) {
  worker.records.push_back(number);
  worker.process->enqueue(slot(number).record);
}

/// Gives records that wait to the workers that have the fewest.
void WorkerPool::hand_out() {
  for (; next_ < first_ + slots_.size(); ++next_) {
    if (slot(next_).done) continue;
    Worker& worker = *std::ranges::min_element(
        workers_, {}, [](const Worker& candidate) { return candidate.records.size(); });
    if (worker.records.size() >= records_a_worker) return;
    give(worker, next_);
    if (!worker.process->send()) replace(worker);
  }
}

void WorkerPool::settle(std::uint64_t number, Chunk chunk) {
  Slot& settled = slot(number);
  bytes_ += bytes_of(chunk);
  bytes_ -= settled.record.size();
  if (chunk.id.empty()) chunk.id = name_of_record(settled.record);
  settled = {{}, std::move(chunk), true};
}

/// The record that the worker was at is lost with it; a new worker gets the others.
void WorkerPool::replace(Worker& worker) {
  while (worker.process->receive()) {  // what it sent before its end
  }
  Chunk last;
  while (!worker.records.empty() && worker.process->take(last)) {
    settle(worker.records.front(), std::move(last));
    worker.records.pop_front();
  }
  Chunk lost = worker.process->autopsy();
  std::deque<std::uint64_t> rest = std::exchange(worker.records, {});
  if (!rest.empty()) {
    settle(rest.front(), std::move(lost));
    rest.pop_front();
  }
  worker.process.reset();
  worker.process = std::make_unique<WorkerProcess>(render_, limits_);
  for (const std::uint64_t number : rest) give(worker, number);
}

/// Waits until something happens and takes it in. @return false when nothing did, or a signal came
bool WorkerPool::work_once(int extra_descriptor, bool& extra_is_ready) {
  std::vector<pollfd> waiting;
  for (const Worker& worker : workers_) {
    const bool unsent = worker.process->has_unsent();
    waiting.push_back(
        {worker.process->descriptor(), static_cast<short>(unsent ? POLLIN | POLLOUT : POLLIN), 0});
  }
  waiting.push_back({extra_descriptor, POLLIN, 0});
  const int happened = ::poll(waiting.data(), waiting.size(), between_looks_ms);
  if (happened <= 0) return happened < 0 && errno != EINTR;
  extra_is_ready = waiting.back().revents != 0;
  for (std::size_t at = 0; at < workers_.size(); ++at) {
    if (waiting[at].revents == 0) continue;
    Worker& worker = workers_[at];
    const bool lives = worker.process->receive() && worker.process->send();
    Chunk chunk;
    while (!worker.records.empty() && worker.process->take(chunk)) {
      settle(worker.records.front(), std::move(chunk));
      worker.records.pop_front();
    }
    if (!lives) replace(worker);
  }
  deliver_ready();
  hand_out();
  return true;
}

void WorkerPool::deliver_ready() {
  while (!slots_.empty() && slots_.front().done) {
    const Chunk chunk = std::move(slots_.front().chunk);
    slots_.pop_front();
    ++first_;
    bytes_ -= bytes_of(chunk);
    deliver_(chunk);
  }
  next_ = std::max(next_, first_);
}

}  // namespace chancery::cli
