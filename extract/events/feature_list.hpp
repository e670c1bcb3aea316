#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::extract {

/// Names of features, each put together of parts: one text, so that many lists share one piece of memory.
class FeatureList {
 public:
  void clear() {
    text_.clear();
    ends_.clear();
  }
  void add(std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) text_ += part;
    ends_.push_back(text_.size());
  }

  std::size_t size() const { return ends_.size(); }
  /// Stays valid until the list changes.
  std::string_view operator[](std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(text_).substr(begin, ends_[index] - begin);
  }

 private:
  std::string text_;
  std::vector<std::size_t> ends_;
};

}  // namespace chancery::extract
