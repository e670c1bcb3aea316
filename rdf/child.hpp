#pragma once

#include <sys/types.h>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "rdf/limits.hpp"

namespace chancery::rdf {

/// Runs work in a copy of this process, for libraries that hostile input may crash or exhaust: the child can
/// open no file and no connection (what is open it keeps), and ends at the limits. Its bytes come through a
/// pipe. To be made while no other thread holds a lock that the work needs.
class Child {
 public:
  using Put = std::function<void(std::string_view)>;

  /// @param work  writes its result by `put`; what it throws ends the child
  /// @throws Error when no process can be made
  Child(const Limits& limits, const std::function<void(const Put&)>& work);
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  /// Ends the child when it still runs.
  ~Child();

  /// Reads exactly `size` bytes of the result; false when it has less.
  bool read(char* to, std::size_t size);
  /// Waits for the child's end. @return why it ended before its work was done: "took over 300 s"; empty when
  /// it was done
  std::string end();

 private:
  Limits limits_;
  pid_t id_ = -1;
  int pipe_ = -1;
  std::string buffer_;
  std::size_t at_ = 0;
};

}  // namespace chancery::rdf
