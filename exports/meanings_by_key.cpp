#include "exports/meanings_by_key.hpp"

#include <cstring>
#include <utility>

namespace chancery::exports {

void MeaningsByKey::add(std::string_view id, std::optional<GraphMlMeaning> meaning) {
  if (places_.emplace(id, keys_.size()).second) keys_.push_back({std::string(id), std::move(meaning), 0});
}

GraphMlMeaning* MeaningsByKey::find(const char* id) {
  std::size_t& next = keys_[last_].next;
  if (next == 0 || keys_[next].id != id) {
    const auto found = places_.find(std::string_view(id));
    next = found == places_.end() ? 0 : found->second;
  }
  last_ = next;
  return keys_[last_].meaning ? &*keys_[last_].meaning : nullptr;
}

}  // namespace chancery::exports
