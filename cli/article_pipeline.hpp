#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "cli/extraction.hpp"
#include "extract/gaps.hpp"
#include "graph/facts.hpp"
#include "input/article.hpp"
#include "language/model.hpp"

namespace chancery::cli {

/// What was made of one article.
struct ReadArticle {
  std::string id;
  graph::Facts facts;
  std::vector<std::string> parts;       ///< of outputs that are written article by article, in their order
  std::vector<std::string> warnings;    ///< of making the parts, or of packing
  std::vector<extract::Gap> gaps = {};  ///< when they are asked for
  std::string iri = {};                 ///< with `packed`
  std::string packed = {};              ///< what the article states, when that is asked for
};

/// How many threads read, when the user asks for so many; all processors for 0.
std::size_t jobs_asked(std::uint64_t number);

/// Makes something of articles on several threads and hands it on in the order in which the articles came, so
/// that nothing depends on the number of threads. A few articles a thread are under way at once. With one job
/// everything happens on the caller's thread.
class ArticlePipeline {
 public:
  using Make = std::function<ReadArticle(const input::Article&, language::Parser&)>;
  using Take = std::function<void(ReadArticle)>;

  /// @param extraction  is open, and outlives this
  /// @param jobs        at least 1
  /// @param make        is called on any thread, on several at once
  /// @param take        is called on the thread that calls add() and finish()
  ArticlePipeline(const Extraction& extraction, std::size_t jobs, Make make, Take take);
  ArticlePipeline(const ArticlePipeline&) = delete;
  ArticlePipeline& operator=(const ArticlePipeline&) = delete;
  /// Ends the threads; what is under way is lost unless finish() came before.
  ~ArticlePipeline();

  /// Waits while too many articles are under way. @throws what reading an earlier article threw
  void add(input::Article article);
  /// Waits for all articles. @throws what reading one of them threw
  void finish();

 private:
  struct Task {
    input::Article article;
    std::optional<ReadArticle> result;
    std::exception_ptr error;
    std::size_t bytes = 0;  ///< of the article's text
    bool done = false;
  };

  void work();
  bool is_full() const;
  /// Waits until the task at this place of tasks_ is done.
  void await(std::unique_lock<std::mutex>& lock, std::size_t place);
  void hand_on(std::unique_lock<std::mutex>& lock);

  const Extraction& extraction_;
  const std::size_t jobs_;
  const Make make_;
  const Take take_;
  std::optional<language::Parser> own_parser_;  ///< with one job
  std::mutex mutex_;
  std::condition_variable something_to_do_;
  std::condition_variable something_done_;
  std::deque<Task> tasks_;         ///< in order; those before `next_` are being read or done
  std::size_t next_ = 0;           ///< index in tasks_ of the first that no thread has taken
  std::size_t bytes_ = 0;          ///< of the texts in tasks_
  const Task* awaited_ = nullptr;  ///< the caller's thread is to be woken when it is done
  bool ended_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace chancery::cli
