#include "core/unfinished_file.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <cstring>
#include <memory>

namespace chancery {
namespace {

// A signal handler may touch lock-free atomics only, so the names stand in a fixed table of pointers.
using Table = std::array<std::atomic<char*>, 16>;
static_assert(std::atomic<char*>::is_always_lock_free);

Table& table() noexcept {
  static constinit Table names{};
  return names;
}

}  // namespace

UnfinishedFile::UnfinishedFile(const std::string& path) {
  auto name = std::make_unique<char[]>(path.size() + 1);
  std::memcpy(name.get(), path.c_str(), path.size() + 1);
  for (std::size_t slot = 0; slot < table().size(); ++slot) {
    char* empty = nullptr;
    if (table()[slot].compare_exchange_strong(empty, name.get())) {
      name.release();
      slot_ = static_cast<int>(slot);
      return;
    }
  }
}

UnfinishedFile::~UnfinishedFile() {
  if (slot_ >= 0) delete[] table()[static_cast<std::size_t>(slot_)].exchange(nullptr);
}

void remove_unfinished_files() noexcept {
  for (const auto& entry : table()) {
    const char* name = entry.load();
    if (name != nullptr) ::unlink(name);
  }
}

}  // namespace chancery
