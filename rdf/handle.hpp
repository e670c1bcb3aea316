#pragma once

#include <memory>

namespace chancery::rdf {

/// Frees an object of a C library with its own function.
template <auto free_function>
struct FreeWith {
  template <typename T>
  void operator()(T* object) const noexcept {
    free_function(object);
  }
};

/// Owns an object of a C library.
template <typename T, auto free_function>
using Handle = std::unique_ptr<T, FreeWith<free_function>>;

}  // namespace chancery::rdf
