#include "core/utf8.hpp"

#include <algorithm>
#include <cstring>

namespace chancery {
namespace {

constexpr std::size_t block_size = 64;

bool is_lead(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// Length of the valid sequence at `text[at]`, 0 when there is none (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(at);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  if (first < 0xE0) return tail(at + 1) ? 2 : 0;
  const unsigned second = byte(at + 1);
  if (first < 0xF0) {
    const bool bad = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F);
    return !bad && tail(at + 1) && tail(at + 2) ? 3 : 0;
  }
  const bool bad = (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
  return !bad && tail(at + 1) && tail(at + 2) && tail(at + 3) ? 4 : 0;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (at + sizeof(std::uint64_t) <= text.size()) {
      std::uint64_t word = 0;
      std::memcpy(&word, text.data() + at, sizeof word);
      if ((word & 0x8080808080808080U) == 0) {
        at += sizeof word;
        continue;
      }
    }
    const std::size_t length = sequence_length(text, at);
    if (length == 0 || at + length > text.size()) return at;
    at += length;
  }
  return std::nullopt;
}

CharacterIndex::CharacterIndex(std::string_view valid_utf8) : text_(valid_utf8) {
  before_block_.reserve(text_.size() / block_size + 1);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (i % block_size == 0) before_block_.push_back(count);
    if (is_lead(text_[i])) ++count;
  }
  if (text_.size() % block_size == 0) before_block_.push_back(count);
}

std::uint32_t CharacterIndex::characters_before(std::uint32_t offset) const {
  const std::size_t end = std::min<std::size_t>(offset, text_.size());
  const std::size_t block = end / block_size;
  std::uint32_t count = before_block_[block];
  for (std::size_t i = block * block_size; i < end; ++i) {
    if (is_lead(text_[i])) ++count;
  }
  return count;
}

std::uint32_t CharacterIndex::byte_of(std::uint32_t character) const {
  const auto next = std::upper_bound(before_block_.begin(), before_block_.end(), character);
  const auto block = static_cast<std::size_t>(next - before_block_.begin()) - 1;
  std::uint32_t count = before_block_[block];
  for (std::size_t i = block * block_size; i < text_.size(); ++i) {
    if (!is_lead(text_[i])) continue;
    if (count == character) return static_cast<std::uint32_t>(i);
    ++count;
  }
  return static_cast<std::uint32_t>(text_.size());
}

}  // namespace chancery
