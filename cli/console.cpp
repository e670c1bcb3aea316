#include "cli/console.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>

namespace chancery::cli {
namespace {

constexpr std::size_t bar_width = 24;
constexpr auto between_drawings = std::chrono::milliseconds(100);
constexpr auto between_lines = std::chrono::milliseconds(1000);

std::string minutes(double seconds) {
  const auto whole = static_cast<unsigned long>(std::lround(seconds));
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%lu:%02lu", whole / 60, whole % 60);
  return text.data();
}

double share_of(const input::Progress& progress) {
  if (progress.all_bytes > 0)
    return std::min(1.0, static_cast<double>(progress.bytes) / static_cast<double>(progress.all_bytes));
  return progress.files == 0 ? 1.0
                             : static_cast<double>(progress.files_done) / static_cast<double>(progress.files);
}

std::string decimal(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", number);
  return text.data();
}

}  // namespace

std::string progress_line(const input::Progress& progress, std::size_t articles, double seconds) {
  const double share = share_of(progress);
  const auto filled = static_cast<std::size_t>(share * static_cast<double>(bar_width));
  std::string line = "[" + std::string(filled, '#') + std::string(bar_width - filled, ' ') + "] " +
                     std::to_string(progress.files_done) + "/" + std::to_string(progress.files) + " files";
  if (seconds <= 0) return line;
  line += ", " + decimal(static_cast<double>(articles) / seconds) + " articles/s";
  if (share > 0 && progress.files > 0) line += ", " + minutes(seconds / share - seconds) + " left";
  return line;
}

std::string progress_json(const input::Progress& progress, std::size_t articles, double seconds) {
  const double share = share_of(progress);
  std::string line = R"({"progress":{"articles":)" + std::to_string(articles) + R"(,"files_done":)" +
                     std::to_string(progress.files_done) + R"(,"files":)" + std::to_string(progress.files) +
                     R"(,"bytes":)" + std::to_string(progress.bytes) + R"(,"all_bytes":)" +
                     std::to_string(progress.all_bytes) + R"(,"seconds":)" + decimal(seconds);
  if (seconds > 0) line += R"(,"articles_per_second":)" + decimal(static_cast<double>(articles) / seconds);
  if (share > 0) line += R"(,"left":)" + decimal(seconds / share - seconds);
  return line + "}}";
}

Console::Console(Style style)
    : style_(style == Style::line && ::isatty(STDERR_FILENO) != 1 ? Style::none : style),
      started_(Clock::now()),
      drawn_at_(style_ == Style::json ? Clock::time_point() : started_) {}

Console::~Console() { clear(); }

void Console::clear() {
  if (drawn_) std::cerr << "\r\x1b[K" << std::flush;
  drawn_ = false;
}

void Console::say(std::string_view message) {
  clear();
  std::cerr << message << '\n';
}

void Console::progress(const input::Progress& progress, std::size_t articles) {
  const auto now = Clock::now();
  if (style_ == Style::none || now - drawn_at_ < (style_ == Style::json ? between_lines : between_drawings))
    return;
  drawn_at_ = now;
  const double seconds = std::chrono::duration<double>(now - started_).count();
  if (style_ == Style::json) {
    std::cerr << progress_json(progress, articles, seconds) << std::endl;
    return;
  }
  drawn_ = true;
  std::cerr << "\r" << progress_line(progress, articles, seconds) << "\x1b[K" << std::flush;
}

}  // namespace chancery::cli
