#pragma once

#include <memory>
#include <string>
#include <vector>

struct librdf_world_s;

namespace chancery::rdf {

/// Redland's state. One thread uses a world at a time: a world that two threads share crashes.
/// Worlds are never freed, since freeing one cleans up libxml2 under everybody else in the process: a thread
/// that ends leaves its world to the next.
class World {
 public:
  /// The world of the calling thread, opened at first use.
  /// @throws Error when Redland cannot be started
  static World& of_this_thread();

  World(const World&) = delete;
  World& operator=(const World&) = delete;
  ~World();

  /// What Redland logged since the last call: "error: ..." or "warning: ...". Nothing is written to stderr.
  std::vector<std::string> take_messages();

  librdf_world_s* handle() const;

 private:
  friend class Worlds;
  struct Redland;
  World();

  std::unique_ptr<Redland> redland_;
};

}  // namespace chancery::rdf
