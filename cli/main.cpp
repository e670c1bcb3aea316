#include <exception>
#include <iostream>
#include <new>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/run.hpp"
#include "cli/signals.hpp"

// The only place that catches everything: an exception ends the program with a message, never with a crash.
int main(int argc, char** argv) {
  try {
    chancery::cli::install_signal_handlers();
    return chancery::cli::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
  } catch (const std::bad_alloc&) {
    std::cerr << "chancery: out of memory\n";
  } catch (const std::exception& error) {
    std::cerr << "chancery: " << error.what() << '\n';
  } catch (...) {
    std::cerr << "chancery: unknown error\n";
  }
  return chancery::cli::could_not_run;
}
