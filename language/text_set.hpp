#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace chancery::language {

/// A set of many texts, built once: open addressing, no allocation per text. The texts must outlive it.
class TextSet {
 public:
  explicit TextSet(std::size_t count) : places_(count * 2 + 1) {
    std::size_t size = 1;
    while (size < places_.size()) size *= 2;
    places_.resize(size);
  }

  void add(std::string_view text) { *find(text) = text; }
  bool contains(std::string_view text) const { return find(text)->data() != nullptr; }

 private:
  std::string_view* find(std::string_view text) {
    return const_cast<std::string_view*>(std::as_const(*this).find(text));
  }
  const std::string_view* find(std::string_view text) const {
    std::size_t place = std::hash<std::string_view>{}(text) & (places_.size() - 1);
    while (places_[place].data() != nullptr && places_[place] != text)
      place = (place + 1) & (places_.size() - 1);
    return &places_[place];
  }

  std::vector<std::string_view> places_;
};

}  // namespace chancery::language
