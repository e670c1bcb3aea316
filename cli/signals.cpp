#include "cli/signals.hpp"

#include <unistd.h>

#include <csignal>

#include "core/unfinished_file.hpp"

namespace chancery::cli {
namespace {

extern "C" void end_at_once(int signal_number) {
  remove_unfinished_files();
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

}  // namespace chancery::cli
