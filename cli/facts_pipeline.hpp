#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "cli/extraction.hpp"
#include "graph/facts.hpp"
#include "input/article.hpp"

namespace chancery::cli {

/// Turns articles into facts on several threads and hands them on in the order in which the articles came, so
/// that nothing depends on the number of threads. A few articles a thread are under way at once.
class FactsPipeline {
 public:
  using Take = std::function<void(const input::Article&, graph::Facts)>;

  /// @param extraction  is open, and outlives this
  /// @param jobs        at least 1
  /// @param take        is called on the thread that calls add() and finish()
  FactsPipeline(const Extraction& extraction, std::size_t jobs, Take take);
  FactsPipeline(const FactsPipeline&) = delete;
  FactsPipeline& operator=(const FactsPipeline&) = delete;
  /// Ends the threads; what is under way is lost unless finish() came before.
  ~FactsPipeline();

  /// Waits while too many articles are under way. @throws what reading an earlier article threw
  void add(input::Article article);
  /// Waits for all articles. @throws what reading one of them threw
  void finish();

 private:
  struct Task {
    input::Article article;
    std::optional<graph::Facts> facts;
    std::exception_ptr error;
    bool done = false;
  };

  void work();
  void hand_on(std::unique_lock<std::mutex>& lock);

  const Extraction& extraction_;
  const std::size_t most_;  ///< tasks under way
  const Take take_;
  std::mutex mutex_;
  std::condition_variable something_to_do_;
  std::condition_variable something_done_;
  std::deque<Task> tasks_;  ///< in order; those before `next_` are being read or done
  std::size_t next_ = 0;    ///< index in tasks_ of the first that no thread has taken
  bool ended_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace chancery::cli
