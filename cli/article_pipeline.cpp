#include "cli/article_pipeline.hpp"

#include <algorithm>
#include <utility>

namespace chancery::cli {
namespace {

constexpr std::uint64_t most_jobs = 256;  // more threads than that only take memory
/// So many articles that a thread need not wait while the caller's is at other things ...
constexpr std::size_t most_a_thread = 16;
/// ... but of long articles only these.
constexpr std::size_t least_a_thread = 4;
constexpr std::size_t bytes_a_thread = std::size_t{64} << 10U;

}  // namespace

std::size_t jobs_asked(std::uint64_t number) {
  return number > 0 ? std::min(number, most_jobs) : std::max(1U, std::thread::hardware_concurrency());
}

ArticlePipeline::ArticlePipeline(const Extraction& extraction, std::size_t jobs, Make make, Take take)
    : extraction_(extraction), jobs_(jobs), make_(std::move(make)), take_(std::move(take)) {
  if (jobs == 1) {
    own_parser_.emplace(extraction_.parser());
    return;
  }
  threads_.reserve(jobs);
  for (std::size_t i = 0; i < jobs; ++i) threads_.emplace_back([this] { work(); });
}

ArticlePipeline::~ArticlePipeline() {
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  something_to_do_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void ArticlePipeline::work() {
  std::optional<language::Parser> parser;
  std::unique_lock lock(mutex_);
  while (true) {
    something_to_do_.wait(lock, [this] { return ended_ || next_ < tasks_.size(); });
    if (ended_) return;
    // A deque keeps its elements in place while others come and go at its ends.
    Task& task = tasks_[next_++];
    lock.unlock();
    try {
      if (!parser) parser.emplace(extraction_.parser());
      task.result = make_(task.article, *parser);
      task.article = {};
    } catch (...) {
      task.error = std::current_exception();
    }
    lock.lock();
    task.done = true;
    if (&task == awaited_) something_done_.notify_one();
  }
}

bool ArticlePipeline::is_full() const {
  if (tasks_.size() >= jobs_ * most_a_thread) return true;
  return tasks_.size() >= jobs_ * least_a_thread && bytes_ >= jobs_ * bytes_a_thread;
}

void ArticlePipeline::await(std::unique_lock<std::mutex>& lock, std::size_t place) {
  const Task& task = tasks_[place];
  awaited_ = &task;
  something_done_.wait(lock, [&task] { return task.done; });
  awaited_ = nullptr;
}

/// Takes the first task, which is done, and gives its facts to the caller's function without the lock.
void ArticlePipeline::hand_on(std::unique_lock<std::mutex>& lock) {
  Task task = std::move(tasks_.front());
  tasks_.pop_front();
  bytes_ -= task.bytes;
  --next_;
  lock.unlock();
  if (task.error) std::rethrow_exception(task.error);
  take_(std::move(*task.result));
  lock.lock();
}

void ArticlePipeline::add(input::Article article) {
  if (own_parser_) return take_(make_(article, *own_parser_));
  std::unique_lock lock(mutex_);
  const std::size_t bytes = article.text.size();
  bytes_ += bytes;
  tasks_.push_back({std::move(article), std::nullopt, nullptr, bytes, false});
  something_to_do_.notify_one();
  // Half of them at a time: to wake this thread for each article would cost the others their processors.
  if (is_full()) await(lock, tasks_.size() / 2);
  while (is_full() || (!tasks_.empty() && tasks_.front().done)) {
    await(lock, 0);
    hand_on(lock);
  }
}

void ArticlePipeline::finish() {
  std::unique_lock lock(mutex_);
  while (!tasks_.empty()) {
    await(lock, 0);
    hand_on(lock);
  }
}

}  // namespace chancery::cli
