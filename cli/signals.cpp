#include "cli/signals.hpp"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <string_view>

#include "core/unfinished_file.hpp"

namespace chancery::cli {
namespace {

constinit std::atomic<bool> is_noted_only{false};
constinit std::atomic<int> noted{0};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void on_end_signal(int signal_number) {
  int none = 0;
  if (is_noted_only.load() && noted.compare_exchange_strong(none, signal_number)) return;
  remove_unfinished_files();
  constexpr std::string_view message = "chancery: ended at once; no file is left half written\n";
  [[maybe_unused]] const auto told = ::write(STDERR_FILENO, message.data(), message.size());
  ::_exit(128 + signal_number);
}

}  // namespace

void install_signal_handlers() {
  struct sigaction action {};
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_end_signal;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, nullptr);
}

EndRequest::EndRequest() {
  noted.store(0);
  is_noted_only.store(true);
}

EndRequest::~EndRequest() { is_noted_only.store(false); }

int EndRequest::signal() const { return noted.load(); }

std::string EndRequest::name() const { return signal() == SIGINT ? "Ctrl-C" : "SIGTERM"; }

}  // namespace chancery::cli
