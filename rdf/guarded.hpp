#pragma once

#include <exception>

#include "rdf/graph_storage.hpp"

namespace chancery::rdf {

/// Runs what a callback does; an exception is kept and `failure` returned, since librdf's frames are C.
template <typename Result, typename Action>
Result guarded(GraphStorage& storage, Result failure, Action action) noexcept {
  try {
    return action();
  } catch (const std::exception& error) {
    if (storage.problem.empty()) storage.problem = error.what();
  } catch (...) {
    if (storage.problem.empty()) storage.problem = "unknown exception";
  }
  return failure;
}

}  // namespace chancery::rdf
