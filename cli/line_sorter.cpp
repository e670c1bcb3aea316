#include "cli/line_sorter.hpp"

#include <algorithm>
#include <queue>

namespace chancery::cli {
namespace {

/// Of one level. More at once would need more open files than are usual.
constexpr std::size_t most_runs = 32;

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
  add_run(std::move(run), 0);
}

/// Merges the runs of a level when there are many, so that no line is merged more often than there are
/// levels.
void LineSorter::add_run(std::unique_ptr<TemporaryFile> file, std::size_t level) {
  runs_.push_back({std::move(file), level});
  const auto first = std::ranges::find(runs_, level, &Run::level) - runs_.begin();
  const auto begin = static_cast<std::size_t>(first);
  if (runs_.size() - begin < most_runs) return;
  auto all = std::make_unique<TemporaryFile>(folder_);
  merge_runs(begin, [&](const std::string& line) { all->add(line); });
  all->rewind();
  runs_.resize(begin);
  add_run(std::move(all), level + 1);
}

void LineSorter::merge_runs(std::size_t first, const std::function<void(const std::string&)>& take) {
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
  for (std::size_t at = first; at < runs_.size(); ++at) read(runs_[at].file.get());
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
    merge_runs(0, take);
    runs_.clear();
    return;
  }
  sort_held();
  for (const auto& [begin, size] : held_) take(bytes_.substr(begin, size));
  held_ = {};
  bytes_ = {};
}

}  // namespace chancery::cli
