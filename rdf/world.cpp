#include "rdf/world.hpp"

#include <redland.h>

#include <mutex>
#include <utility>

#include "core/error.hpp"
#include "rdf/handle.hpp"

namespace chancery::rdf {

struct World::Redland {
  Handle<librdf_world, librdf_free_world> world{librdf_new_world()};
  std::vector<std::string> messages;

  /// Called from C frames: no exception may leave it.
  static int log(void* user_data, librdf_log_message* message) noexcept {
    constexpr std::size_t most = 100;
    try {
      auto& messages = static_cast<Redland*>(user_data)->messages;
      const bool is_error = librdf_log_message_level(message) >= LIBRDF_LOG_ERROR;
      const char* text = librdf_log_message_message(message);
      if (messages.size() < most)
        messages.push_back((is_error ? "error: " : "warning: ") + std::string(text ? text : ""));
    } catch (...) {
      return 1;  // out of memory: the message is lost, Redland's own return value still tells
    }
    return 1;
  }
};

World::World() : redland_(std::make_unique<Redland>()) {
  if (!redland_->world) throw Error("Redland cannot be started: out of memory");
  librdf_world_set_logger(redland_->world.get(), redland_.get(), Redland::log);
  librdf_world_open(redland_->world.get());
}

World::~World() = default;

librdf_world_s* World::handle() const { return redland_->world.get(); }

std::vector<std::string> World::take_messages() { return std::exchange(redland_->messages, {}); }

/// The worlds that no thread uses. Lives as long as the process, so that no world is freed.
class Worlds {
 public:
  static Worlds& all() {
    static auto* worlds = new Worlds;
    return *worlds;
  }

  std::unique_ptr<World> take() {
    const std::lock_guard lock(mutex_);
    if (free_.empty()) return std::unique_ptr<World>(new World);
    std::unique_ptr<World> world = std::move(free_.back());
    free_.pop_back();
    return world;
  }

  void give_back(std::unique_ptr<World> world) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(world));
  }

 private:
  std::mutex mutex_;
  std::vector<std::unique_ptr<World>> free_;
};

namespace {

/// Lends a world to a thread.
struct Lease {
  std::unique_ptr<World> world = Worlds::all().take();
  Lease() = default;
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() { Worlds::all().give_back(std::move(world)); }
};

}  // namespace

World& World::of_this_thread() {
  thread_local const Lease lease;
  return *lease.world;
}

}  // namespace chancery::rdf
