#include "cli/console.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>

namespace chancery::cli {
namespace {

constexpr std::size_t bar_width = 24;
constexpr auto between_drawings = std::chrono::milliseconds(100);

std::string minutes(double seconds) {
  const auto whole = static_cast<unsigned long>(seconds + 0.5);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%lu:%02lu", whole / 60, whole % 60);
  return text.data();
}

}  // namespace

std::string progress_line(std::size_t files_done, std::size_t files, std::size_t articles, double seconds) {
  const double share = files == 0 ? 1.0 : static_cast<double>(files_done) / static_cast<double>(files);
  const auto filled = static_cast<std::size_t>(share * static_cast<double>(bar_width));
  std::string line = "[" + std::string(filled, '#') + std::string(bar_width - filled, ' ') + "] " +
                     std::to_string(files_done) + "/" + std::to_string(files) + " files";
  if (seconds <= 0) return line;
  std::array<char, 32> rate{};
  std::snprintf(rate.data(), rate.size(), ", %.1f articles/s", static_cast<double>(articles) / seconds);
  line += rate.data();
  if (files_done > 0) line += ", " + minutes(seconds / share - seconds) + " left";
  return line;
}

Console::Console(bool quiet)
    : shows_progress_(!quiet && ::isatty(STDERR_FILENO) == 1), started_(Clock::now()), drawn_at_(started_) {}

Console::~Console() { clear(); }

void Console::clear() {
  if (drawn_) std::cerr << "\r\x1b[K" << std::flush;
  drawn_ = false;
}

void Console::say(std::string_view message) {
  clear();
  std::cerr << message << '\n';
}

void Console::progress(std::size_t files_done, std::size_t files, std::size_t articles) {
  const auto now = Clock::now();
  if (!shows_progress_ || now - drawn_at_ < between_drawings) return;
  drawn_at_ = now;
  drawn_ = true;
  const double seconds = std::chrono::duration<double>(now - started_).count();
  std::cerr << "\r" << progress_line(files_done, files, articles, seconds) << "\x1b[K" << std::flush;
}

}  // namespace chancery::cli
