#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace chancery::language {

/// A set of many short texts that lie in one block of at most 4 GB, built once: open addressing, eight bytes
/// a place, no allocation per text. The block must outlive it.
class TextSet {
 public:
  static constexpr std::size_t longest = 0xffff;  ///< bytes of a text

  TextSet() : TextSet({}, 0) {}
  TextSet(std::string_view block, std::size_t count) : block_(block) {
    std::size_t size = 1;
    while (size < count * 2 + 1) size *= 2;
    places_.resize(size);
  }

  /// @param text  lies in the block, is not longer than `longest`, and not empty
  void add(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    places_[find(text, hash)] = {static_cast<std::uint32_t>(text.data() - block_.data()),
                                 static_cast<std::uint16_t>(text.size()), tag(hash)};
  }
  bool contains(std::string_view text) const {
    return places_[find(text, std::hash<std::string_view>{}(text))].size != 0;
  }

 private:
  struct Place {
    std::uint32_t begin = 0;
    std::uint16_t size = 0;  ///< 0: free
    std::uint16_t tag = 0;   ///< part of the hash, so that few texts need be looked at
  };

  static std::uint16_t tag(std::size_t hash) { return static_cast<std::uint16_t>(hash >> 48U); }

  std::size_t find(std::string_view text, std::size_t hash) const {
    const std::size_t mask = places_.size() - 1;
    std::size_t at = hash & mask;
    for (; places_[at].size != 0; at = (at + 1) & mask) {
      const Place& place = places_[at];
      if (place.tag == tag(hash) && block_.substr(place.begin, place.size) == text) break;
    }
    return at;
  }

  std::string_view block_;
  std::vector<Place> places_;
};

}  // namespace chancery::language
