#include "cli/signals.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <memory>

namespace chancery::cli {
namespace {

// A signal handler may touch lock-free atomics only, so the names stand in a fixed table of pointers.
std::array<std::atomic<char*>, 16> unfinished{};
static_assert(std::atomic<char*>::is_always_lock_free);

extern "C" void end_at_once(int signal_number) {
  for (auto& path : unfinished) {
    const char* name = path.load();
    if (name != nullptr) ::unlink(name);
  }
  ::_exit(128 + signal_number);
}

}  // namespace

void install_signal_handlers() {
  struct sigaction action {};
  sigemptyset(&action.sa_mask);
  action.sa_handler = end_at_once;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, nullptr);
}

UnfinishedFile::UnfinishedFile(const std::string& path) : slot_(-1) {
  auto name = std::make_unique<char[]>(path.size() + 1);
  std::memcpy(name.get(), path.c_str(), path.size() + 1);
  for (std::size_t slot = 0; slot < unfinished.size(); ++slot) {
    char* empty = nullptr;
    if (unfinished[slot].compare_exchange_strong(empty, name.get())) {
      name.release();
      slot_ = static_cast<int>(slot);
      return;
    }
  }
}

UnfinishedFile::~UnfinishedFile() {
  if (slot_ >= 0) delete[] unfinished[static_cast<std::size_t>(slot_)].exchange(nullptr);
}

}  // namespace chancery::cli
