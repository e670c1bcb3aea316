#include "language/words.hpp"

namespace chancery::language {

WordId Words::find_or_add(std::string_view text) {
  if (const auto found = ids_.find(text); found != ids_.end()) return found->second;
  const auto id = static_cast<WordId>(size());
  added_.push_back(describe_(text));
  ids_.emplace(added_.back().text, id);
  bytes_ += text.size();
  return id;
}

void Words::clear() {
  ids_.clear();
  added_.clear();
  bytes_ = 0;
}

}  // namespace chancery::language
