#pragma once

#include <atomic>
#include <chrono>
#include <optional>

namespace chancery::rdf {

/// When a long search has to end before its time: at a point in time, or when somebody sets a flag (Ctrl-C).
struct Stop {
  std::optional<std::chrono::steady_clock::time_point> deadline;
  const std::atomic<bool>* interrupted = nullptr;

  bool now() const {
    if (interrupted != nullptr && interrupted->load(std::memory_order_relaxed)) return true;
    return deadline && std::chrono::steady_clock::now() >= *deadline;
  }
};

}  // namespace chancery::rdf
