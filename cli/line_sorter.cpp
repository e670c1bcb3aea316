#include "cli/line_sorter.hpp"

#include <algorithm>
#include <queue>

namespace chancery::cli {
namespace {

/// More at once would need more open files than are usual.
constexpr std::size_t most_runs = 128;

}  // namespace

LineSorter::LineSorter(std::string folder, std::size_t memory)
    : folder_(std::move(folder)), memory_(memory) {}

void LineSorter::add(std::string_view line) {
  if (!held_.empty() && bytes_.size() + line.size() + (held_.size() + 1) * sizeof(held_.front()) > memory_)
    write_run();
  held_.emplace_back(bytes_.size(), line.size());
  bytes_.append(line);
}

/// Sorts what is in memory and leaves one of equal lines.
void LineSorter::sort_held() {
  const std::string_view all = bytes_;
  const auto text = [all](const auto& place) { return all.substr(place.first, place.second); };
  std::ranges::sort(held_, {}, text);
  const auto repeated = std::ranges::unique(held_, {}, text);
  held_.erase(repeated.begin(), repeated.end());
}

void LineSorter::write_run() {
  sort_held();
  auto run = std::make_unique<TemporaryFile>(folder_);
  for (const auto& [begin, size] : held_) run->add(std::string_view(bytes_).substr(begin, size));
  run->rewind();
  held_.clear();
  bytes_.clear();
  runs_.push_back(std::move(run));
  if (runs_.size() < most_runs) return;
  auto all = std::make_unique<TemporaryFile>(folder_);
  merge_runs([&](const std::string& line) { all->add(line); });
  all->rewind();
  runs_.clear();
  runs_.push_back(std::move(all));
}

void LineSorter::merge_runs(const std::function<void(const std::string&)>& take) {
  struct Head {
    std::string line;
    TemporaryFile* run;
  };
  const auto later = [](const Head& a, const Head& b) { return b.line < a.line; };
  std::priority_queue<Head, std::vector<Head>, decltype(later)> heads(later);
  const auto read = [&](TemporaryFile* run) {
    std::string line;
    if (run->next(line)) heads.push({std::move(line), run});
  };
  for (const auto& run : runs_) read(run.get());
  std::string last;
  for (bool is_first = true; !heads.empty(); is_first = false) {
    const Head head = heads.top();
    heads.pop();
    if (is_first || head.line != last) take(head.line);
    last = head.line;
    read(head.run);
  }
}

void LineSorter::for_each(const std::function<void(const std::string&)>& take) {
  if (!runs_.empty()) {
    if (!held_.empty()) write_run();
    held_ = {};
    bytes_ = {};
    merge_runs(take);
    runs_.clear();
    return;
  }
  sort_held();
  for (const auto& [begin, size] : held_) take(bytes_.substr(begin, size));
  held_ = {};
  bytes_ = {};
}

}  // namespace chancery::cli
