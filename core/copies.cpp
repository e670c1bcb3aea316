#include "core/copies.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace chancery {
namespace {

constexpr std::size_t fewest_words = 40;
constexpr std::size_t run_length = 4;
constexpr double alike = 0.8;
constexpr std::size_t most_looked_at = 64;
constexpr std::size_t bands = 8;
constexpr std::size_t rows = 4;
constexpr std::size_t hashes = bands * rows;
using Sketch = std::array<std::uint32_t, hashes>;
constexpr std::size_t digits = 8;  // of a hash

std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31U);
}

/// A hash of each word: letters, digits and what is not ASCII, ASCII in lower case.
std::vector<std::uint64_t> words_of(std::string_view body) {
  std::vector<std::uint64_t> words;
  std::uint64_t word = 0;
  for (const char c : body) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    const bool part =
        (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (part) {
      word = mixed(word * 31 + static_cast<unsigned char>(lower) + 1);
    } else if (word != 0) {
      words.push_back(word);
      word = 0;
    }
  }
  if (word != 0) words.push_back(word);
  return words;
}

bool read(std::string_view text, Sketch& sketch) {
  if (text.size() != hashes * digits) return false;
  for (std::size_t k = 0; k < hashes; ++k) {
    const char* const begin = text.data() + k * digits;
    const auto [stop, error] = std::from_chars(begin, begin + digits, sketch[k], 16);
    if (error != std::errc() || stop != begin + digits) return false;
  }
  return true;
}

std::array<std::uint64_t, bands> keys_of(const Sketch& sketch) {
  std::array<std::uint64_t, bands> keys{};
  for (std::size_t band = 0; band < bands; ++band) {
    keys[band] = band;
    for (std::size_t row = 0; row < rows; ++row) keys[band] = mixed(keys[band] + sketch[band * rows + row]);
  }
  return keys;
}

}  // namespace

std::string text_sketch(std::string_view body) {
  const std::vector<std::uint64_t> words = words_of(body);
  if (words.size() < fewest_words) return "";
  std::array<std::uint32_t, hashes> sketch{};
  sketch.fill(~std::uint32_t{0});
  for (std::size_t i = 0; i + run_length <= words.size(); ++i) {
    std::uint64_t run = 0;
    for (std::size_t j = 0; j < run_length; ++j) run = mixed(run + words[i + j]);
    for (std::size_t k = 0; k < hashes; ++k)
      sketch[k] = std::min(sketch[k], static_cast<std::uint32_t>(mixed(run + k)));
  }
  std::string text;
  for (const std::uint32_t hash : sketch) {
    for (std::size_t digit = digits; digit-- > 0;) text += "0123456789abcdef"[(hash >> (digit * 4)) & 0xFU];
  }
  return text;
}

std::vector<std::uint64_t> sketch_bands(std::string_view sketch) {
  Sketch numbers{};
  if (!read(sketch, numbers)) return {};
  const auto keys = keys_of(numbers);
  return {keys.begin(), keys.end()};
}

std::string CopyFinder::note(const std::string& id, std::string_view sketch) {
  Sketch numbers{};
  if (!read(sketch, numbers)) return "";
  const auto own = static_cast<std::uint32_t>(ids_.size());
  std::uint32_t original = own;
  const auto keys = keys_of(numbers);
  for (const std::uint64_t key : keys) {
    std::size_t looked_at = 0;
    const auto [begin, end] = bands_.equal_range(key);
    for (auto at = begin; at != end && looked_at < most_looked_at; ++at, ++looked_at) {
      std::size_t same = 0;
      for (std::size_t k = 0; k < numbers.size(); ++k)
        same += sketches_[at->second][k] == numbers[k] ? 1U : 0U;
      if (static_cast<double>(same) >= alike * static_cast<double>(numbers.size())) {
        original = std::min(original, at->second);
      }
    }
  }
  if (original != own) return ids_[original];
  ids_.push_back(id);
  sketches_.push_back(numbers);
  for (const std::uint64_t key : keys) bands_.emplace(key, own);
  return "";
}

}  // namespace chancery
